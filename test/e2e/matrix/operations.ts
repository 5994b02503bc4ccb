import type { Locator } from 'playwright';
import { button, disconnect, region } from '../screen';
import type { App } from '../startApp';
import { call } from './call';
import type { Form } from './fillIn';
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
  /** What the dialog asks. */
  form?: Form;
}

export const accounts = {
  salesforce: 'a5e995c2-7709-43fd-9cdf-f759faa52497',
  calendar: '478fa19b-3f79-4874-8f5b-26c5b94186c0',
  klaviyo: '9be4bcfc-49b6-4a08-b2e6-cc3ababced20',
  servicenow: '2d1e7c0a-5b7b-4a3e-9d55-0c6a4f3f8b11',
};

const slack = { name: 'Slack', type: 'slack' };
const salesforce = { name: 'Salesforce', type: 'salesforce' };
const calendar = { name: 'Google Calendar', type: 'googlecalendar' };
const trello = { name: 'Trello', type: 'trello' };
const klaviyo = { name: 'Klaviyo', type: 'klaviyo' };
const zendesk = { name: 'Zendesk', type: 'zendesk' };
const box = { name: 'Box', type: 'box' };
const jira = { name: 'Jira', type: 'jira' };
const servicenow = { name: 'ServiceNow', type: 'servicenow' };

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
  'connect by key': {
    integration: trello,
    target: trello.type,
    growth: 1,
    form: { before: { 'API key': 'ada@work.example', Token: 'matrix-secret-1' } },
    start: (app) => click(button(region(app, trello.name), 'Connect Trello')),
  },
  'replace by key': {
    integration: klaviyo,
    target: accounts.klaviyo,
    growth: 0,
    form: { before: { 'API key': 'matrix-secret-2' } },
    start: (app) => click(rowOf(app, accounts.klaviyo).getByRole('button', { name: /^Replace / })),
  },
  'fields, then consent': {
    integration: zendesk,
    target: zendesk.type,
    growth: 1,
    opensWindow: true,
    form: { before: { 'Zendesk subdomain': 'engines' } },
    start: (app) => click(button(region(app, zendesk.name), 'Connect Zendesk')),
  },
  'own app, then consent': {
    integration: box,
    target: box.type,
    growth: 1,
    opensWindow: true,
    form: {
      accountType: 'Account with your own app',
      before: { 'Client ID': 'matrix-app', 'Client secret': 'matrix-secret-3' },
    },
    start: (app) => click(button(region(app, box.name), 'Connect Box')),
  },
  'consent, then fields': {
    integration: jira,
    target: jira.type,
    growth: 1,
    opensWindow: true,
    form: { after: { 'Jira site': 'Looms' } },
    start: (app) => click(button(region(app, jira.name), 'Connect Jira')),
  },
  'finish setting up': {
    integration: servicenow,
    target: accounts.servicenow,
    growth: 0,
    form: { before: { Table: 'incident' } },
    start: (app) =>
      click(rowOf(app, accounts.servicenow).getByRole('button', { name: /^Finish setting up / })),
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
