import { act, waitFor } from '@testing-library/react';
import { useInstall, useUninstall } from 'paragon-connect-react/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ada, renderSignedIn } from './renderWithParagon';

const reported: unknown[] = [];

beforeEach(() => {
  reported.length = 0;
  vi.stubGlobal('reportError', (thrown: unknown) => reported.push(thrown));
});
afterEach(() => void vi.unstubAllGlobals());

const broken = new TypeError('of the app');
const breakDown = (): never => {
  throw broken;
};
const breakDownLater = () => Promise.reject(broken);

describe('an exception in a callback of the app', () => {
  it.each([
    ['onMutate', breakDown],
    ['onSuccess', breakDown],
    ['onSettled', breakDown],
    ['onSuccess', breakDownLater],
  ])('is reported, and the account is connected all the same: %s', async (name, callback) => {
    const { current, fake } = await renderSignedIn(() =>
      useInstall(true, { mutation: { [name]: callback } }),
    );
    fake.consent = 'allow';
    act(() => current().it.mutate({ integration: 'gmail' }));
    await waitFor(() => expect(current().it.isSuccess).toBe(true));
    expect(current().it.data?.integration).toBe('gmail');
    expect(reported).toEqual([broken]);
  });

  it('is reported, and the failure stays what it was: onError', async () => {
    const { current, fake } = await renderSignedIn(() =>
      useUninstall(ada.id, { mutation: { onError: breakDown } }),
    );
    fake.fail('uninstallIntegration', { status: 403, code: '7210' });
    act(() => current().it.mutate());
    await waitFor(() => expect(current().it.isError).toBe(true));
    expect(current().it.error?.name).toBe('ParagonError');
    expect(reported).toEqual([broken]);
  });
});
