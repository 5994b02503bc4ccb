// @vitest-environment jsdom
import { createFakeParagon } from 'paragon-connect-react/testing';
import { describe, expect, it, vi } from 'vitest';
import { captureWindow } from '../../src/core/windows/captureWindow';
import type { FakeParagon, FakeParagonOptions } from '../../src/testing/FakeParagon';

const several = { allowMultipleCredentials: true };
const ada = 'ada@work.example';

async function createSignedIn(options: FakeParagonOptions = {}): Promise<FakeParagon> {
  const fake = createFakeParagon(options);
  await fake.authenticate(fake.projectId, fake.getToken());
  return fake;
}

function listed(fake: FakeParagon, integration: string) {
  const user = fake.getUser();
  return (user.authenticated && user.integrations[integration]?.allCredentials) || [];
}

describe('the consent window', () => {
  it('is what window.open returned to whoever wrapped it', async () => {
    const fake = await createSignedIn();
    const { opened } = captureWindow(() => fake.installIntegration('slack'));
    expect(opened).toBe(fake.currentWindow);
  });

  it('leaves other windows to the browser, and window.open as it was in the end', () => {
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    const mine = window.open;
    const [first, second] = [createFakeParagon(), createFakeParagon()];
    window.open('https://example.com');
    expect(open).toHaveBeenCalledWith('https://example.com');
    first.restore();
    expect(window.open).not.toBe(mine);
    second.restore();
    expect(window.open).toBe(mine);
    open.mockRestore();
  });

  it('is blocked when something between blocks it', async () => {
    const fake = await createSignedIn();
    const open = vi.spyOn(window, 'open').mockReturnValue(null);
    await expect(fake.installIntegration('slack')).rejects.toMatchObject({
      name: 'OAuthBlockedError',
    });
    open.mockRestore();
  });

  it('posts a denial from itself, where the page listens', async () => {
    const fake = await createSignedIn();
    const heard: MessageEvent[] = [];
    const listen = (event: MessageEvent) => heard.push(event);
    window.addEventListener('message', listen);
    const promise = fake.installIntegration('slack');
    const { currentWindow } = fake;
    currentWindow.deny('No, thank you.');
    window.removeEventListener('message', listen);
    await expect(promise).rejects.toMatchObject({ message: 'No, thank you.' });
    expect(heard).toMatchObject([{ source: currentWindow, origin: window.location.origin }]);
    expect(currentWindow.closed).toBe(true);
  });

  it('reads closed once it is severed, and can still succeed', async () => {
    const fake = await createSignedIn();
    const promise = fake.installIntegration('slack');
    const [opened] = fake.windows;
    opened?.sever();
    expect(opened?.closed).toBe(true);
    opened?.allow(ada);
    await expect(promise).resolves.toMatchObject({ integrationType: 'slack' });
  });

  it('gives the account to the server alone when it allows silently', async () => {
    const fake = await createSignedIn();
    fake.installIntegration('slack');
    const { id } = fake.currentWindow.allowSilently(ada);
    expect(listed(fake, 'slack')).toEqual([]);
    await fake.setUserMetadata({});
    expect(listed(fake, 'slack')).toMatchObject([{ id }]);
  });

  it('takes no answer after it was closed', async () => {
    const fake = await createSignedIn();
    fake.installIntegration('slack');
    const { currentWindow } = fake;
    currentWindow.close();
    expect(() => currentWindow.allow()).toThrow('is closed');
    expect(() => fake.currentWindow).toThrow('No consent window is open');
  });

  it('offers the accounts that are not connected first', async () => {
    const fake = await createSignedIn({ accounts: { slack: [{ email: ada }] } });
    fake.installIntegration('slack', several);
    expect(fake.currentWindow.allow().providerData).toMatchObject({
      email: 'ada.king@example.org',
    });
  });
});

describe('consent without a test at the window', () => {
  it.each([
    ['allow', 'fulfilled'],
    ['deny', 'rejected'],
    ['block', 'rejected'],
  ] as const)('%s settles the install by itself', async (consent, status) => {
    const fake = await createSignedIn({ consent });
    const [result] = await Promise.allSettled([fake.installIntegration('slack')]);
    expect(result?.status).toBe(status);
  });
});
