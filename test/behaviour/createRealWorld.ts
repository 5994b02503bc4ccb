import type { Page, Response } from 'playwright';
import type { FaultEffect, LocalParagon } from '../../src/local-paragon/types';
import type { FakeMethod } from '../../src/testing/FakeParagon';
import { closeWindow } from '../tools/closeWindow';
import type {} from './page/main';
import type { World } from './World';

const person = { projectId: 'local-project', userId: 'demo-user' };

interface Match {
  method?: string;
  path: string;
}

/** The request that a method of the SDK ends in. */
const requests: Record<FakeMethod, Match> = {
  _oauthCallback: { method: 'POST', path: '/sdk/credentials' },
  authenticate: { method: 'GET', path: '/sdk/me' },
  bootstrapSDKState: { method: 'GET', path: '/sdk/me' },
  createConfiguration: { method: 'POST', path: '/configurations' },
  destroyConfiguration: { method: 'DELETE', path: '/configurations' },
  disableWorkflow: { method: 'DELETE', path: '/sdk/workflows/' },
  enableWorkflow: { method: 'POST', path: '/sdk/workflows/' },
  getFieldOptions: { method: 'POST', path: '/sdk/actions' },
  installIntegration: { method: 'GET', path: '/sdk/credentials/' },
  request: { path: '/sdk/proxy/' },
  setUserMetadata: { method: 'PATCH', path: '/sdk/me' },
  startOAuthFlow: { method: 'GET', path: '/sdk/actions/build-oauth' },
  uninstallIntegration: { method: 'DELETE', path: '/sdk/integrations/' },
  updateConfiguration: { method: 'PATCH', path: '/configurations' },
  updateIntegrationUserSettings: { method: 'PATCH', path: '/sdk/credentials/' },
  updateWorkflowUserSettings: { method: 'PATCH', path: '/sdk/credentials/' },
  workflow: { path: '/sdk/triggers/' },
};

/** The behaviours' world over the real SDK: calls run in the page, and windows are clicked through. */
export function createRealWorld(
  paragon: LocalParagon,
  page: Page,
): World & { hasClock(): boolean } {
  const windows: Page[] = [];
  let hasClock = false;
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

  return {
    hasClock: () => hasClock,
    projectId: person.projectId,
    getToken: async (options) => paragon.signToken({ ...person, ...options }),
    start: (method, ...parameters) =>
      page.evaluate(async ([name, list]) => (await window.driver).start(name, list), [
        method,
        parameters,
      ] as const),
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
    close: async (index) => closeWindow(await windowAt(index)),
    countWindows: async () => windows.length,
    async polled() {
      const isPoll = (response: Response) => response.url().includes('/session-id/');
      // The first may have been on its way already.
      await page.waitForResponse(isPoll);
      await page.waitForResponse(isPoll);
    },
    accounts: (integration) =>
      paragon.model.getIntegrations(person)[integration]?.allCredentials ?? [],
    setStatus: (credentialId, status) => paragon.model.setStatus(person, credentialId, status),
    change: (recipe) => recipe(paragon.model, person),
    inputs: (credentialId) => paragon.model.getInputs(person, credentialId),
    fail(method, fault, code) {
      const effect = toEffect(fault, code);
      paragon.faults.set({ match: { ...requests[method], times: 1 }, effect });
    },
    async pass(milliseconds) {
      if (!hasClock) await page.clock.install();
      hasClock = true;
      await page.clock.fastForward(milliseconds);
    },
    async hold(method) {
      const { path, method: verb } = requests[method];
      let release: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => {
        release = resolve;
      });
      let isTaken = false;
      await page.route(`**${path}*`, async (route) => {
        const isMeant = !isTaken && (verb ?? route.request().method()) === route.request().method();
        isTaken ||= isMeant;
        if (isMeant) await gate;
        await route.continue();
      });
      return release;
    },
    usedCredentials: () => paragon.getState().calls.map(({ credentialId }) => credentialId),
  };
}

function toEffect(fault: Parameters<World['fail']>[1], code: string | undefined): FaultEffect {
  if (fault === 'network') return { drop: true };
  if (typeof fault === 'string') return { [fault]: true };
  return { status: fault, body: code && { message: 'Refused.', code, status: fault } };
}
