import { createFakeParagon, createFakeToken, demoSeed } from 'paragon-connect-react/testing';
import type { FakeWindow } from '../../src/testing/FakeWindow';
import { createDriver } from './createDriver';
import type { World } from './World';

/** The behaviours' world over the fake. */
export function createFakeWorld(): World {
  const used: string[] = [];
  const fake = createFakeParagon({
    seed: demoSeed,
    bootstrap: true,
    respond({ credential, path, ...request }) {
      used.push(credential.id);
      const { id, providerData } = credential;
      return { ...request, path, account: providerData, credentialId: id };
    },
  });
  const driver = createDriver(fake as unknown as Parameters<typeof createDriver>[0]);
  const person = { projectId: fake.projectId, userId: fake.userId };

  function windowAt(index = fake.windows.length - 1): FakeWindow {
    const found = fake.windows[index];
    if (found) return found;
    throw new Error(`No window ${index}.`);
  }

  return {
    projectId: fake.projectId,
    getToken: async ({ userId = fake.userId, expiresInSeconds = 3600 } = {}) =>
      createFakeToken(userId, expiresInSeconds * 1000),
    async start(method, ...parameters) {
      const ticket = driver.start(method, parameters);
      fake.latency = 0;
      return ticket;
    },
    outcome: driver.outcome,
    peek: async (ticket) => driver.peek(ticket),
    record: async () => driver.record(),
    tamper: async () => driver.tamper(),
    async allow(email, index) {
      windowAt(index).allow(email);
    },
    deny: async (index) => windowAt(index).deny(),
    close: async (index) => windowAt(index).close(),
    countWindows: async () => fake.windows.length,
    // The fake asks in the task after a consent, and never again.
    polled: () => new Promise((resolve) => setTimeout(resolve)),
    accounts: (integration) =>
      fake.model.getIntegrations(person)[integration]?.allCredentials ?? [],
    setStatus: (credentialId, status) => fake.model.setStatus(person, credentialId, status),
    fail: (method, fault, code) =>
      fake.fail(method, fault === 'network' ? fault : { status: fault, ...(code && { code }) }),
    async hold() {
      // All other calls are answered in the next task.
      fake.latency = 100;
      return () => undefined;
    },
    usedCredentials: () => used,
  };
}
