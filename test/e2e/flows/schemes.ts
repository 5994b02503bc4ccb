import type { Locator } from 'playwright';
import { button } from '../screen';

/** One thing that a flow asks for. Without `answer` it is the consent in a window. */
export interface Step {
  name: 'account type' | 'instruction' | 'fields' | 'consent' | 'fields after the consent';
  /** What the dialog shows at this step. */
  shows(dialog: Locator): Locator;
  /** Answers for the account with this number. */
  answer?(dialog: Locator, index: number): Promise<unknown>;
}

/** One way to be connected. */
export interface Scheme {
  /** Which way. */
  way: string;
  /** The integration. */
  name: string;
  type: string;
  steps: Step[];
}

const people = ['ada@work.example', 'charles@example.com'];
const person = (index: number): string => String(people[index % 2]);

function accountType(name: string): Step {
  const find = (dialog: Locator) => dialog.getByRole('radio', { name, exact: true });
  return { name: 'account type', shows: find, answer: (dialog) => find(dialog).check() };
}

const consent: Step = {
  name: 'consent',
  shows: (dialog) => dialog.getByText('Waiting for you in the window that opened'),
};

type Values = Record<string, (index: number) => string>;

/** Fields to type into, by label. The first one is there when the step is. */
function fields(values: Values, more?: (dialog: Locator) => Promise<unknown>): Step {
  const find = (dialog: Locator, label: string) => dialog.getByLabel(label, { exact: true });
  return {
    name: 'fields',
    shows: (dialog) => find(dialog, Object.keys(values)[0] ?? ''),
    async answer(dialog, index) {
      for (const [label, of] of Object.entries(values)) await find(dialog, label).fill(of(index));
      await more?.(dialog);
    },
  };
}

/** A field whose options are the account's: the first one with this text is chosen. */
function choice(label: string, text: string): Step {
  const find = (dialog: Locator) => dialog.getByRole('combobox', { name: label });
  return {
    name: 'fields after the consent',
    shows: find,
    async answer(dialog) {
      await find(dialog).click();
      await dialog.getByRole('option').filter({ hasText: text }).first().click();
    },
  };
}

const after = (step: Step): Step => ({ ...step, name: 'fields after the consent' });

/** Every way in which Paragon connects an account that asks for more than a consent. */
export const schemes: Scheme[] = [
  {
    way: 'by an API key',
    name: 'Klaviyo',
    type: 'klaviyo',
    steps: [fields({ 'API key': (index) => `pk_${index}` })],
  },
  {
    way: 'by two fields',
    name: 'Trello',
    type: 'trello',
    steps: [fields({ 'API key': person, Token: (index) => `secret-${index}` })],
  },
  {
    way: 'by an API key, and a choice after it',
    name: 'Monday',
    type: 'monday.com',
    steps: [fields({ 'API token': (index) => `mo-${index}` }), choice('Board', 'Plans')],
  },
  {
    way: 'by client credentials',
    name: 'Ledger',
    type: 'custom.ledger',
    steps: [
      fields({
        'Client ID': (index) => `ledger-${index}`,
        'Client Secret': (index) => `cs-${index}`,
      }),
    ],
  },
  {
    way: 'by the fields of a custom integration',
    name: 'Warehouse',
    type: 'custom.warehouse',
    steps: [fields({ Host: (index) => `db${index}.example.com`, Key: (index) => `wa-${index}` })],
  },
  {
    way: 'by an account type',
    name: 'Box',
    type: 'box',
    steps: [accountType('Standard account'), consent],
  },
  {
    way: 'by an app of one’s own',
    name: 'Box',
    type: 'box',
    steps: [
      accountType('Account with your own app'),
      fields({ 'Client ID': () => 'own-app', 'Client secret': () => 's3cret' }, async (dialog) => {
        await dialog.getByRole('checkbox', { name: 'Write' }).check();
        await dialog.getByRole('textbox', { name: 'Add a scope' }).fill('own_scope');
        await button(dialog, 'Add').click();
      }),
      consent,
    ],
  },
  {
    way: 'after an instruction',
    name: 'Salesforce',
    type: 'salesforce',
    steps: [
      accountType('Sandbox account'),
      {
        name: 'instruction',
        shows: (dialog) => dialog.getByRole('link', { name: 'Install' }),
        answer: async () => undefined,
      },
      consent,
    ],
  },
  {
    way: 'by fields before the consent',
    name: 'Shopify',
    type: 'shopify',
    steps: [fields({ Shop: () => 'engines' }), consent],
  },
  {
    way: 'by a choice after the consent',
    name: 'Jira',
    type: 'jira',
    steps: [consent, choice('Jira site', 'Looms')],
  },
  {
    way: 'by fields before the consent, and a choice after it',
    name: 'SharePoint',
    type: 'sharepoint',
    steps: [fields({ Tenant: () => 'engines' }), consent, choice('Site', 'Intranet')],
  },
  {
    way: 'by one account type of several schemes',
    name: 'ServiceNow',
    type: 'servicenow',
    steps: [
      accountType('Account by single sign-on'),
      fields({ Instance: () => 'engines' }),
      consent,
      after(fields({ Table: () => 'incident' })),
    ],
  },
  {
    way: 'by the other account type, without a consent',
    name: 'ServiceNow',
    type: 'servicenow',
    steps: [
      accountType('Account with a password'),
      fields({
        Instance: () => 'engines',
        'User name': person,
        Password: (index) => `pw-${index}`,
      }),
    ],
  },
];
