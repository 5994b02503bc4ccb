import {
  createFakeParagon,
  createFakeToken,
  demoSeed,
  formsSeed,
} from 'paragon-connect-react/testing';
import { onTestFinished, vi } from 'vitest';
import type { CatalogueName } from '../../src/model/ParagonModel';
import type { FakeWindow } from '../../src/testing/FakeWindow';
import { createDriver } from './createDriver';
import type { World } from './World';

/** The behaviours' world over the fake. */
export function createFakeWorld(catalogue?: CatalogueName): World {
  const used: string[] = [];
  const fake = createFakeParagon({
    catalogue,
    seed: [...demoSeed, ...formsSeed],
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
    getToken: async ({ userId = fake.userId, expiresInSeconds = 3600, readOnly } = {}) =>
      createFakeToken(userId, expiresInSeconds * 1000, { readOnly }),
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
    change: (recipe) => recipe(fake.model, person),
    inputs: (credentialId) => fake.model.getInputs(person, credentialId),
    fail: (method, fault, code) =>
      fake.fail(
        method,
        typeof fault === 'string' ? fault : { status: fault, ...(code && { code }) },
      ),
    async pass(milliseconds) {
      if (!vi.isFakeTimers()) {
        vi.useFakeTimers({ toFake: ['Date'] });
        onTestFinished(() => void vi.useRealTimers());
      }
      vi.setSystemTime(Date.now() + milliseconds);
    },
    async hold() {
      // All other calls are answered in the next task.
      fake.latency = 100;
      return () => undefined;
    },
    usedCredentials: () => used,
  };
}
