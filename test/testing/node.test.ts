import { createFakeParagon } from 'paragon-connect-react/testing';
import { expect, it } from 'vitest';

it('works in plain Node, without a window', async () => {
  expect(typeof window).toBe('undefined');
  const fake = createFakeParagon();
  await fake.authenticate(fake.projectId, fake.getToken());
  const promise = fake.installIntegration('slack');
  fake.currentWindow.allow('ada@work.example');
  await expect(promise).resolves.toMatchObject({ integrationType: 'slack' });
  fake.restore();
});
