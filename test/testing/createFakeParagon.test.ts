import { createFakeParagon } from 'paragon-connect-react/testing';
import { expect, it } from 'vitest';

it('scratch', async () => {
  const fake = createFakeParagon({ accounts: { googledrive: [{ email: 'ada@work.example' }] } });
  await fake.authenticate(fake.projectId, fake.getToken());
  const p = fake.installIntegration('googledrive', { allowMultipleCredentials: true });
  fake.currentWindow.allow();
  console.log(await p);
  console.log(JSON.stringify(fake.getUser()).slice(0, 600), fake.calls);
  expect(1).toBe(1);
});
