import type { Locator } from 'playwright';
import { button, disconnect, region } from '../screen';
import type { App } from '../startApp';
import { call } from './call';
import { settingsOperations } from './settingsOperations';

/** Something that a person or an app does with the kit. */
export interface Operation {
  /** The integration that it is about. */
  integration: { name: string; type: string };
  /** What the store files its outcome under; none where the caller alone learns of it. */
  target?: string;
  /** Starts it: by clicks where the drop-in has it, else by a call in the page, which leaves `window.result`. */
  start(app: App): Promise<unknown>;
  /** Whether it opens a window. */
  opensWindow?: boolean;
  /** Whether it changes something at the server without a target in the store. */
  changes?: boolean;
  /** By how many the list grows. */
  growth: number;
}

export const accounts = {
  salesforce: 'a5e995c2-7709-43fd-9cdf-f759faa52497',
  calendar: '478fa19b-3f79-4874-8f5b-26c5b94186c0',
};

const slack = { name: 'Slack', type: 'slack' };
const salesforce = { name: 'Salesforce', type: 'salesforce' };
const calendar = { name: 'Google Calendar', type: 'googlecalendar' };

/** Clicks and does not wait: what comes of it is the case's matter. */
function click(locator: Locator): Promise<void> {
  return locator.click();
}

function rowOf(app: App, credentialId: string): Locator {
  return app.page.locator(`li[data-credential-id="${credentialId}"]`);
}

export const operations = {
  install: {
    integration: slack,
    target: slack.type,
    growth: 1,
    opensWindow: true,
    start: (app) => click(button(region(app, slack.name), 'Connect Slack')),
  },
  'add another': {
    integration: salesforce,
    target: salesforce.type,
    growth: 1,
    opensWindow: true,
    start: (app) =>
      click(button(region(app, salesforce.name), 'Connect another Salesforce account')),
  },
  'replace the default': {
    integration: salesforce,
    target: accounts.salesforce,
    growth: 0,
    opensWindow: true,
    start: (app) =>
      click(rowOf(app, accounts.salesforce).getByRole('button', { name: /^Replace / })),
  },
  'replace another': {
    integration: calendar,
    target: accounts.calendar,
    growth: 0,
    opensWindow: true,
    start: (app) =>
      click(rowOf(app, accounts.calendar).getByRole('button', { name: /^(Replace|Reconnect) / })),
  },
  uninstall: {
    integration: salesforce,
    target: accounts.salesforce,
    growth: -1,
    start: (app) => disconnect(region(app, salesforce.name), 'ada@work.example'),
  },
  request: {
    integration: salesforce,
    growth: 0,
    start: (app) =>
      call(app, () => window.app.client.request('a5e995c2-7709-43fd-9cdf-f759faa52497', '/about')),
  },
  workflow: {
    integration: salesforce,
    growth: 0,
    start: (app) =>
      call(app, () => {
        const [account] = window.app.accounts().salesforce ?? [];
        const [id = ''] = Object.keys(account?.configurations[0]?.workflowSettings ?? {});
        return window.app.client.triggerWorkflow(id, account?.id);
      }),
  },
  refresh: {
    integration: salesforce,
    growth: 0,
    start: (app) =>
      call(app, () => window.app.queryClient.refetchQueries({}, { throwOnError: true })),
  },
  'sign in': {
    integration: salesforce,
    growth: 0,
    start: (app) =>
      call(app, () => {
        window.app.client.signOut();
        return window.app.client.refresh();
      }),
  },
  ...settingsOperations,
} satisfies Record<string, Operation>;

export type OperationName = keyof typeof operations;
