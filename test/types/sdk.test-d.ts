import type { connectSingleton, paragon } from '@useparagon/connect';
import type ConnectSDK from '@useparagon/connect/ConnectSDK';
import type { ParagonProviderProps, ParagonSdk } from 'paragon-connect-react';
import type { createFakeParagon } from 'paragon-connect-react/testing';
import { describe, expectTypeOf, it } from 'vitest';

describe('the seam to the SDK', () => {
  it('fits the facade, the full instance, a private instance and the fake', () => {
    expectTypeOf<typeof paragon>().toExtend<ParagonSdk>();
    expectTypeOf<typeof connectSingleton>().toExtend<ParagonSdk>();
    expectTypeOf<ConnectSDK>().toExtend<ParagonSdk>();
    expectTypeOf<ReturnType<typeof createFakeParagon>>().toExtend<ParagonSdk>();
  });

  it('is what the provider takes, or a function that loads it', () => {
    type Source = NonNullable<ParagonProviderProps['paragon']>;
    expectTypeOf<typeof paragon>().toExtend<Source>();
    expectTypeOf<() => Promise<typeof connectSingleton>>().toExtend<Source>();
    expectTypeOf<() => Promise<string>>().not.toExtend<Source>();
  });
});
