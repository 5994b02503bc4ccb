import type { Page } from 'playwright';
import { finish } from '../screen';

/** An operation of the kit, the HTTP calls that it causes, and what the person does in its window. */
export interface Operation {
  /** Method and path of each call that may fail. */
  calls: Record<string, { method?: string; path: RegExp }>;
  /** Runs in the page; the client is `window.app.client`. */
  start(): Promise<unknown>;
  window?: (window: Page) => Promise<void>;
}

const me = { path: /\/sdk\/me$/, method: 'GET' };
const integrations = { path: /\/sdk\/integrations$/, method: 'GET' };
const installing = {
  'build-oauth': { path: /build-oauth/ },
  'session-id': { path: /session-id/, method: 'GET' },
  credential: { path: /\/sdk\/credentials\/[^/]+$/, method: 'GET' },
};

async function allow(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Allow' }).waitFor({ timeout: 3_000 });
  await finish(window, 'Allow');
}

/** The demo user's Salesforce account, the only one of its integration. */
export const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';

export const operations: Record<string, Operation> = {
  install: {
    calls: installing,
    start: () => window.app.client.install({ integration: 'slack' }),
    window: allow,
  },
  'add another': {
    calls: installing,
    start: () => window.app.client.install({ integration: 'salesforce', allowMultiple: true }),
    window: allow,
  },
  replace: {
    calls: { 'session-id': installing['session-id'], me, integrations },
    start: () => window.app.client.replace('a5e995c2-7709-43fd-9cdf-f759faa52497'),
    window: allow,
  },
  uninstall: {
    calls: { delete: { path: /\/sdk\/integrations\/.+/, method: 'DELETE' } },
    start: () => window.app.client.uninstall('a5e995c2-7709-43fd-9cdf-f759faa52497'),
  },
  request: {
    calls: { proxy: { path: /\/sdk\/proxy\// } },
    start: () => window.app.client.request('a5e995c2-7709-43fd-9cdf-f759faa52497', '/about'),
  },
  workflow: {
    calls: { trigger: { path: /\/sdk\/triggers\// } },
    start: () => {
      const [account] = window.app.accounts().salesforce ?? [];
      const [id = ''] = Object.keys(account?.configurations[0]?.workflowSettings ?? {});
      return window.app.client.triggerWorkflow(id, account?.id);
    },
  },
  refresh: {
    calls: { me, integrations },
    start: () => window.app.client.refresh(),
  },
};
