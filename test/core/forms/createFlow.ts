import { vi } from 'vitest';
import { createParagonClient } from '../../../src/core/createParagonClient';
import { getInstallFlow } from '../../../src/core/forms/getInstallFlow';
import type { InstallFlowState } from '../../../src/core/forms/InstallFlowState';
import type { ParagonClient } from '../../../src/core/ParagonClient';
import { createSdkHandle } from '../../../src/core/sdk/createSdkHandle';
import { createFakeParagon, formsSeed } from '../../../src/testing';
import type { FakeParagonOptions } from '../../../src/testing/FakeParagon';

/** A signed-in client on the fake, and its install flow. */
export async function createFlow(options: FakeParagonOptions = {}) {
  const fake = createFakeParagon({
    catalogue: 'forms',
    consent: 'allow',
    seed: formsSeed,
    ...options,
  });
  const client: ParagonClient = createParagonClient(createSdkHandle(fake), {
    projectId: fake.projectId,
    getToken: fake.getToken,
  });
  const flow = getInstallFlow(client);
  await client.refresh();
  const getState = (): InstallFlowState => client.store.getState().flow;

  function accounts(type: string) {
    const user = fake.getUser();
    return (user.authenticated && user.integrations[type]?.allCredentials) || [];
  }

  return {
    fake,
    client,
    flow,
    getState,
    /** The accounts that the SDK lists, and those that the server holds. */
    accounts,
    /** Waits until the flow is there: `asking preOptions`, `failed`, … */
    reach: (words: string) =>
      vi.waitFor(() => {
        const now = describeState(getState());
        if (now !== words) throw new Error(`The flow is ${now}, not ${words}.`);
      }),
  };
}

function describeState(state: InstallFlowState): string {
  if (state.status === 'asking') return `asking ${state.stage}`;
  return state.status === 'failed' ? `failed ${state.error.code}` : state.status;
}
