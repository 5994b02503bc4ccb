import {
  createFakeParagon,
  type FakeParagon,
  type FakeParagonOptions,
  formsSeed,
} from 'paragon-connect-react/testing';
import { expect, onTestFinished, vi } from 'vitest';
import { getInternals } from '../../../src/core/clientInternals';
import { createParagonClient } from '../../../src/core/createParagonClient';
import type { ParagonClient } from '../../../src/core/ParagonClient';
import { createSdkHandle } from '../../../src/core/sdk/createSdkHandle';
import { getSettings, toFormKey } from '../../../src/core/settings/getSettings';
import { every, everyDefault, everyFirst } from '../../behaviour/formSeeds';

/** A signed-in client on the fake, and what the server and the kit hold of the first account. */
export async function createAccount(options: FakeParagonOptions = {}) {
  const fake = createFakeParagon({
    catalogue: 'forms',
    consent: 'allow',
    seed: formsSeed,
    bootstrap: true,
    ...options,
  });
  const client: ParagonClient = createParagonClient(createSdkHandle(fake), {
    projectId: fake.projectId,
    getToken: fake.getToken,
  });
  await client.refresh();
  const person = { projectId: fake.projectId, userId: fake.userId };
  onTestFinished(() => {
    client.signOut();
    fake.restore();
  });
  return {
    fake,
    client,
    person,
    target: { credentialId: everyFirst },
    settings: getSettings(client),
    formOf: (workflowId?: string) => toFormKey(everyFirst, everyDefault, workflowId),
    /** What the server holds of a configuration of the first account. */
    held(configurationId = everyDefault) {
      const { configurations } = fake.model.getCredential(person, everyFirst);
      const found = configurations.find(({ id }) => id === configurationId);
      if (!found) throw new Error('No such configuration.');
      return found;
    },
    /** What the kit tells its listeners. */
    known(configurationId = everyDefault) {
      const { user } = getInternals(client).context.reader.getKnown();
      const entry = user.authenticated ? user.integrations[every] : undefined;
      const account = entry?.allCredentials.find(({ id }) => id === everyFirst);
      return account?.configurations.find(({ id }) => id === configurationId);
    },
  };
}

export const failureOf = (call: Promise<unknown>) =>
  call.then(
    () => expect.unreachable('resolved'),
    (error) => error,
  );

type Method = Exclude<keyof FakeParagon & `${'update' | 'create' | 'destroy'}${string}`, undefined>;

/** Lets the next call of a method arrive at the server, and its answer get lost. */
export function loseAnswer(fake: FakeParagon, method: Method): void {
  const send = fake[method] as (...parameters: unknown[]) => Promise<unknown>;
  vi.spyOn(fake as unknown as Record<Method, typeof send>, method).mockImplementationOnce(
    async (...parameters) => {
      await send(...parameters);
      throw new Error('Failed to fetch');
    },
  );
}
