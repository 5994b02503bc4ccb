import { expect, it } from 'vitest';
import type { ParagonSdk } from '../../../src/core/sdk/ParagonSdk';
import {
  findBootstrap,
  forgetSharedReads,
  keepInMemory,
  peekUser,
  watchLogout,
  watchSaving,
} from '../../../src/core/sdk/sdkInternals';

function createSdk(parts: object & ThisType<{ logout(): void }>): ParagonSdk {
  return parts as ParagonSdk;
}

it('reads everything again by the SDK’s own method, where it has one', async () => {
  const calls: unknown[] = [];
  const sdk = createSdk({
    async bootstrapSDKState() {
      calls.push(this);
    },
  });
  await findBootstrap(sdk)?.();
  expect(calls).toEqual([sdk]);
  expect(findBootstrap(createSdk({}))).toBeUndefined();
});

it('sees who is signed in without a clone of all accounts, where the SDK shows it', () => {
  const token = 'secret';
  const userState = { authenticated: true, userId: 'ada', token };
  const getUser = () => ({ authenticated: true, userId: 'grace' });
  expect(peekUser(createSdk({ userState, getUser }))).toEqual({
    authenticated: true,
    userId: 'ada',
  });
  for (const other of [undefined, null, 'ada', {}]) {
    expect(peekUser(createSdk({ userState: other, getUser }))).toEqual(getUser());
  }
});

it('lets go of reads that could not be read', () => {
  const keyToRequestPromiseMap = { poisoned: new Promise(() => undefined) };
  forgetSharedReads(createSdk({ keyToRequestPromiseMap }));
  expect(keyToRequestPromiseMap).toEqual({});
  expect(() => forgetSharedReads(createSdk({}))).not.toThrow();
});

it('keeps the session out of the storage', () => {
  const touched: string[] = [];
  const sdk = createSdk({
    saveState: () => touched.push('save'),
    clearState: () => touched.push('clear'),
  });
  keepInMemory(sdk);
  for (const name of ['saveState', 'clearState']) Reflect.get(sdk, name)();
  expect(touched).toEqual([]);
  const facade = createSdk({});
  keepInMemory(facade);
  expect(facade).toEqual({});
});

it('hears every logout, also the one that the SDK does by itself', () => {
  const done: string[] = [];
  const sdk = createSdk({
    logout: () => done.push('logged out'),
    refuse() {
      this.logout();
    },
  });
  watchLogout(sdk, () => done.push('heard'));
  Reflect.get(sdk, 'refuse').call(sdk);
  expect(done).toEqual(['logged out', 'heard']);
  expect(() => watchLogout(createSdk({}), () => undefined)).not.toThrow();
});

it('takes over a failure to save what a window brought, and leaves the install flow its own', async () => {
  const sdk = createSdk({ _oauthCallback: () => Promise.reject(new Error('500')) });
  const save = (...parameters: unknown[]): Promise<unknown> =>
    (Reflect.get(sdk, '_oauthCallback') as (...given: unknown[]) => Promise<unknown>)(
      ...parameters,
    );
  const savings: Promise<unknown>[] = [];
  const stop = watchSaving(sdk, (saving) => savings.push(saving));
  await expect(save({})).resolves.toBeUndefined();
  await expect(savings[0]).rejects.toThrow('500');
  await expect(save({}, 'credential')).rejects.toThrow('500');
  stop();
  await expect(save({})).rejects.toThrow('500');
  expect(savings).toHaveLength(1);
});
