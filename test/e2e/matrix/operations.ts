import type { Page } from 'playwright';
import type { ParagonErrorCode } from '../../../src/core/ParagonError';
import { finish } from '../screen';
import type { FaultName } from './faults';

/** An operation of the kit, the HTTP calls that it causes, and what the person does in its window. */
export interface Operation {
  /** Method and path of each call that may fail. */
  calls: Record<string, { method?: string; path: RegExp }>;
  /** Runs in the page, so that it can name nothing outside; the account is the demo user's Salesforce. */
  start(): Promise<unknown>;
  /** How it ends under each fault that it does not survive; `ok` under the rest. */
  ends: Record<string, Partial<Record<FaultName, ParagonErrorCode>>>;
  window?: (window: Page) => Promise<void>;
}

const me = { path: /\/sdk\/me$/, method: 'GET' };
const integrations = { path: /\/sdk\/integrations$/, method: 'GET' };
const buildOauth = { path: /build-oauth/ };
const finishing = {
  'session-id': { path: /session-id/, method: 'GET' },
  credential: { path: /\/sdk\/credentials\/[^/]+$/, method: 'GET' },
};

type Ends = Operation['ends'][string];

/** Refused for good; a 401 or 403 is a session that ended, which the kit finds again. */
const refused: Ends = {
  '500 JSON': 'server',
  '500 text': 'server',
  '502 HTML': 'server',
  '400': 'server',
  '429': 'server',
  'no connection': 'network',
};
/** What cannot be repeated without doubling it is left to the caller. */
const sentOnce: Ends = { ...refused, '401': 'server', '403': 'server' };
const unreadable: Ends = { ...refused, 'malformed JSON': 'server', 'empty answer': 'server' };
/** The window stays on its first page, and the SDK says nothing: the person closes it. */
const stuck: Ends = {
  '500 JSON': 'popup-closed',
  '500 text': 'popup-closed',
  '502 HTML': 'popup-closed',
  'malformed JSON': 'popup-closed',
  'empty answer': 'popup-closed',
  '401': 'popup-closed',
  '403': 'popup-closed',
  '400': 'popup-closed',
  '429': 'popup-closed',
  'no connection': 'popup-closed',
};

async function allow(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Allow' }).waitFor({ timeout: 1_500 });
  await finish(window, 'Allow');
}

export const operations: Record<string, Operation> = {
  install: {
    calls: { 'build-oauth': buildOauth, ...finishing },
    ends: { 'build-oauth': stuck },
    start: () => window.app.client.install({ integration: 'slack' }),
    window: allow,
  },
  'add another': {
    calls: finishing,
    ends: {},
    start: () => window.app.client.install({ integration: 'salesforce', allowMultiple: true }),
    window: allow,
  },
  replace: {
    calls: { 'session-id': finishing['session-id'], me, integrations },
    ends: {},
    start: () => window.app.client.replace('a5e995c2-7709-43fd-9cdf-f759faa52497'),
    window: allow,
  },
  uninstall: {
    calls: { delete: { path: /\/sdk\/integrations\/.+/, method: 'DELETE' } },
    ends: { delete: refused },
    start: () => window.app.client.uninstall('a5e995c2-7709-43fd-9cdf-f759faa52497'),
  },
  request: {
    calls: { proxy: { path: /\/sdk\/proxy\// } },
    ends: { proxy: sentOnce },
    start: () => window.app.client.request('a5e995c2-7709-43fd-9cdf-f759faa52497', '/about'),
  },
  workflow: {
    calls: { trigger: { path: /\/sdk\/triggers\// } },
    ends: { trigger: sentOnce },
    start: () => {
      const [account] = window.app.accounts().salesforce ?? [];
      const [id = ''] = Object.keys(account?.configurations[0]?.workflowSettings ?? {});
      return window.app.client.triggerWorkflow(id, account?.id);
    },
  },
  refresh: {
    calls: { me, integrations },
    ends: { me: unreadable, integrations: unreadable },
    start: () => window.app.client.refresh(),
  },
};
