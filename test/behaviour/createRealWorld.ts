import type { Page } from 'playwright';
import { vi } from 'vitest';
import type { LocalParagon } from '../../src/local-paragon/types';
import type { FakeMethod } from '../../src/testing/FakeParagon';
import type {} from './page/main';
import type { World } from './World';

const person = { projectId: 'local-project', userId: 'demo-user' };

interface Match {
  method?: string;
  path: string;
}

/** The request that a method of the SDK ends in. */
const requests: Record<FakeMethod, Match> = {
  authenticate: { method: 'GET', path: '/sdk/me' },
  installIntegration: { method: 'GET', path: '/sdk/credentials/' },
  request: { path: '/sdk/proxy/' },
  setUserMetadata: { method: 'PATCH', path: '/sdk/me' },
  uninstallIntegration: { method: 'DELETE', path: '/sdk/integrations/' },
  workflow: { path: '/sdk/triggers/' },
};

/** The behaviours' world over the real SDK: calls run in the page, and windows are clicked through. */
export function createRealWorld(paragon: LocalParagon, page: Page): World {
  const windows: Page[] = [];
  const faults: { slowed?: { match: Match; before: number } | undefined } = {};
  page.on('popup', (opened) => windows.push(opened));

  async function windowAt(index?: number): Promise<Page> {
    const find = () =>
      index === undefined ? windows.findLast((opened) => !opened.isClosed()) : windows[index];
    while (!find()) await page.waitForEvent('popup');
    return find() as Page;
  }

  async function decide(opened: Page, decision: 'Allow' | 'Deny'): Promise<void> {
    const closed = opened.waitForEvent('close');
    await opened.getByRole('button', { name: decision, exact: true }).click();
    await closed;
  }

  function countRequests({ method, path }: Match): number {
    const { requests: log } = paragon.getState();
    return log.filter((item) => item.path.includes(path) && item.method === (method ?? item.method))
      .length;
  }

  return {
    projectId: person.projectId,
    getToken: async (options) => paragon.signToken({ ...person, ...options }),
    async start(method, ...parameters) {
      const ticket = await page.evaluate(
        async ([name, list]) => (await window.driver).start(name, list),
        [method, parameters] as const,
      );
      // The delay is meant for this call, and must not strike the next one.
      const { slowed } = faults;
      if (slowed) await vi.waitUntil(() => countRequests(slowed.match) > slowed.before, 5_000);
      faults.slowed = undefined;
      return ticket;
    },
    outcome: (ticket) => page.evaluate(async (id) => (await window.driver).outcome(id), ticket),
    peek: (ticket) => page.evaluate(async (id) => (await window.driver).peek(id), ticket),
    record: () => page.evaluate(async () => (await window.driver).record()),
    tamper: () => page.evaluate(async () => (await window.driver).tamper()),
    async allow(email, index) {
      const opened = await windowAt(index);
      await opened.getByRole('radio', { name: email }).check();
      await decide(opened, 'Allow');
    },
    deny: async (index) => decide(await windowAt(index), 'Deny'),
    close: async (index) => (await windowAt(index)).close(),
    countWindows: async () => windows.length,
    async polled() {
      const isPoll = { path: '/session-id/' };
      const before = countRequests(isPoll);
      while (countRequests(isPoll) < before + 2) {
        await page.waitForResponse((response) => response.url().includes('/session-id/'));
      }
    },
    accounts: (integration) =>
      paragon.model.getIntegrations(person)[integration]?.allCredentials ?? [],
    setStatus: (credentialId, status) => paragon.model.setStatus(person, credentialId, status),
    fail(method, fault) {
      const effect = fault === 'network' ? { drop: true } : { status: fault };
      paragon.faults.set({ match: { ...requests[method], times: 1 }, effect });
    },
    slow(method, delayMs) {
      const match = requests[method];
      faults.slowed = { match, before: countRequests(match) };
      paragon.faults.set({ match: { ...requests[method], times: 1 }, effect: { delayMs } });
    },
    usedCredentials: () => paragon.getState().calls.map(({ credentialId }) => credentialId),
  };
}
