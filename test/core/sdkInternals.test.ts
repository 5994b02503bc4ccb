import { expect, it } from 'vitest';
import type { ParagonSdk } from '../../src/core/ParagonSdk';
import { findBootstrap, forgetSharedReads, keepInMemory } from '../../src/core/sdkInternals';

function createSdk(parts: object): ParagonSdk {
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

it('lets go of reads that could not be read', () => {
  const keyToRequestPromiseMap = { poisoned: new Promise(() => undefined) };
  forgetSharedReads(createSdk({ keyToRequestPromiseMap }));
  expect(keyToRequestPromiseMap).toEqual({});
  expect(() => forgetSharedReads(createSdk({}))).not.toThrow();
});

it('keeps the session out of the storage', () => {
  const saved: string[] = [];
  const sdk = createSdk({ saveState: () => saved.push('token') });
  keepInMemory(sdk);
  Reflect.get(sdk, 'saveState')();
  expect(saved).toEqual([]);
  const facade = createSdk({});
  keepInMemory(facade);
  expect(facade).toEqual({});
});
