import {
  createFakeParagon,
  createFakeToken,
  type FakeParagon,
  type FakeParagonOptions,
} from 'paragon-connect-react/testing';
import { onTestFinished } from 'vitest';
import { getInternals } from '../../src/core/clientInternals';
import { createParagonClient } from '../../src/core/createParagonClient';
import type { ParagonClient } from '../../src/core/ParagonClient';
import type { ParagonClientOptions } from '../../src/core/ParagonClientOptions';
import { createSdkHandle } from '../../src/core/sdk/createSdkHandle';

export const ada = { id: '11111111-1111-4111-8111-111111111111', email: 'ada@work.example' };
export const bob = { id: '22222222-2222-4222-8222-222222222222', email: 'bob@work.example' };

interface Created {
  fake: FakeParagon;
  client: ParagonClient;
  /** Gives the client the props of another person. */
  become(userId: string): void;
}

/** A mounted client of an SDK instance in memory. Ada has two accounts of Slack; nobody has signed in yet. */
export function createClient(
  options: FakeParagonOptions = {},
  clientOptions: Partial<ParagonClientOptions> = {},
): Created {
  const fake = createFakeParagon({
    userId: 'ada',
    accounts: { slack: [ada, bob] },
    bootstrap: true,
    ...options,
  });
  const optionsOf = (userId: string): ParagonClientOptions => ({
    projectId: fake.projectId,
    userId,
    getToken: () => createFakeToken(userId),
    ...clientOptions,
  });
  const client = createParagonClient(createSdkHandle(fake), optionsOf('ada'));
  const unmount = getInternals(client).mount();
  onTestFinished(() => {
    client.signOut();
    unmount();
    fake.restore();
  });
  return { fake, client, become: (userId) => getInternals(client).configure(optionsOf(userId)) };
}

/** The code that a call rejects with. */
export const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'resolved',
    (error) => String(error.code ?? error),
  );
