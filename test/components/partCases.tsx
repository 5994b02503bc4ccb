import { screen, waitFor } from '@testing-library/react';
import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import type { FakeParagon, FakeParagonOptions } from 'paragon-connect-react/testing';
import type { ComponentType, ReactElement, ReactNode } from 'react';
import { expect } from 'vitest';
import { type Rendered, renderWithFake } from './renderWithFake';

// biome-ignore lint/suspicious/noExplicitAny: the parts have nothing but these props in common
type AnyPart = ComponentType<any>;

/** One part, where it stands, and how it comes to be there. */
export interface PartCase {
  name: string;
  part: AnyPart;
  slot: string;
  tag: string;
  place(part: ReactNode): ReactElement;
  props?: object;
  /** What it needs inside where it has no content of its own. */
  inside?: ReactNode;
  options?: FakeParagonOptions;
  prepare?(fake: FakeParagon): void;
  /** What a person does until it is there. */
  reach?(rendered: Rendered): Promise<void>;
  /** What its function child can read. */
  state: readonly string[];
}

const one = { accounts: { googledrive: [{ email: 'ada@work.example' }] } };
const integrations = ['status', 'visible', 'total', 'search', 'error'];
const integration = ['integration', 'name', 'attempt', 'error'];
const account = [
  'credential',
  'label',
  'integration',
  'integrationName',
  'status',
  'attempt',
  'error',
];
const disconnect = ['credentialId', 'label', 'integrationName'];

const inRoot = (part: ReactNode) => <Integrations.Root>{part}</Integrations.Root>;
const inIntegration = (part: ReactNode) =>
  inRoot(
    <Integration.Root integration="googledrive">
      <Integration.Name />
      {part}
    </Integration.Root>,
  );
export const inList = (part: ReactNode) =>
  inIntegration(<Integration.Accounts>{part}</Integration.Accounts>);
export const inAccount = (part: ReactNode) => inList(<Account.Root>{part}</Account.Root>);
const besideConnect = (part: ReactNode) =>
  inIntegration(
    <>
      <Integration.Connect />
      {part}
    </>,
  );
const besideReplace = (part: ReactNode) =>
  inAccount(
    <>
      <Account.Replace />
      {part}
    </>,
  );
const asDialog = (part: ReactNode) => (
  <Integrations.Root dialog={part}>
    <Integration.Root integration="googledrive">
      <Integration.Name />
      <Integration.Accounts>
        <Account.Root>
          <Account.Disconnect />
        </Account.Root>
      </Integration.Accounts>
    </Integration.Root>
  </Integrations.Root>
);
const inDialog = (part: ReactNode) => asDialog(<Disconnect.Dialog>{part}</Disconnect.Dialog>);
const withTitle = (part: ReactNode) =>
  inDialog(
    <>
      <Disconnect.Title />
      {part}
    </>,
  );

const click =
  (name: string) =>
  async ({ user }: Rendered) =>
    user.click(await screen.findByRole('button', { name }));
const ask = click('Disconnect ada@work.example');

async function deny({ fake }: Rendered): Promise<void> {
  fake.currentWindow.deny();
}

export const parts: PartCase[] = [
  {
    name: 'Integrations.Root',
    part: Integrations.Root,
    slot: 'integrations',
    tag: 'div',
    place: (part) => <>{part}</>,
    state: integrations,
  },
  {
    name: 'Integrations.Search',
    part: Integrations.Search,
    slot: 'integrations-search',
    tag: 'input',
    place: inRoot,
    state: integrations,
  },
  {
    name: 'Integrations.Error',
    part: Integrations.Error,
    slot: 'integrations-error',
    tag: 'div',
    place: inRoot,
    prepare: (fake) => fake.fail('authenticate', { status: 500 }, Number.POSITIVE_INFINITY),
    state: [...integrations, 'isRetrying'],
  },
  {
    name: 'Integrations.Empty',
    part: Integrations.Empty,
    slot: 'integrations-empty',
    tag: 'p',
    place: (part) => <Integrations.Root search="nothing like it">{part}</Integrations.Root>,
    state: integrations,
  },
  {
    name: 'Integration.Root',
    part: Integration.Root,
    slot: 'integration',
    tag: 'section',
    place: inRoot,
    props: { integration: 'googledrive' },
    state: integration,
  },
  {
    name: 'Integration.Icon',
    part: Integration.Icon,
    slot: 'integration-icon',
    tag: 'span',
    place: inIntegration,
    state: integration,
  },
  {
    name: 'Integration.Name',
    part: Integration.Name,
    slot: 'integration-name',
    tag: 'h3',
    place: (part) => inRoot(<Integration.Root integration="googledrive">{part}</Integration.Root>),
    state: integration,
  },
  {
    name: 'Integration.Status',
    part: Integration.Status,
    slot: 'integration-status',
    tag: 'span',
    place: inIntegration,
    state: integration,
  },
  {
    name: 'Integration.Connect',
    part: Integration.Connect,
    slot: 'integration-connect',
    tag: 'button',
    place: inIntegration,
    state: integration,
  },
  {
    name: 'Integration.Cancel',
    part: Integration.Cancel,
    slot: 'integration-cancel',
    tag: 'button',
    place: besideConnect,
    reach: click('Connect another Google Drive account'),
    state: integration,
  },
  {
    name: 'Integration.Error',
    part: Integration.Error,
    slot: 'integration-error',
    tag: 'div',
    place: besideConnect,
    async reach(rendered) {
      await click('Connect another Google Drive account')(rendered);
      await deny(rendered);
    },
    state: integration,
  },
  {
    name: 'Account.Root',
    part: Account.Root,
    slot: 'account',
    tag: 'li',
    place: inList,
    state: account,
  },
  {
    name: 'Account.Avatar',
    part: Account.Avatar,
    slot: 'account-avatar',
    tag: 'span',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Label',
    part: Account.Label,
    slot: 'account-label',
    tag: 'bdi',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Status',
    part: Account.Status,
    slot: 'account-status',
    tag: 'span',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Select',
    part: Account.Select,
    slot: 'account-select',
    tag: 'input',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Replace',
    part: Account.Replace,
    slot: 'account-replace',
    tag: 'button',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Cancel',
    part: Account.Cancel,
    slot: 'account-cancel',
    tag: 'button',
    place: besideReplace,
    reach: click('Replace ada@work.example'),
    state: account,
  },
  {
    name: 'Account.Disconnect',
    part: Account.Disconnect,
    slot: 'account-disconnect',
    tag: 'button',
    place: inAccount,
    state: account,
  },
  {
    name: 'Account.Error',
    part: Account.Error,
    slot: 'account-error',
    tag: 'div',
    place: besideReplace,
    async reach(rendered) {
      await click('Replace ada@work.example')(rendered);
      await deny(rendered);
    },
    state: account,
  },
  {
    name: 'Disconnect.Overlay',
    part: Disconnect.Overlay,
    slot: 'disconnect-overlay',
    tag: 'div',
    place: withTitle,
    reach: ask,
    state: disconnect,
  },
  {
    name: 'Disconnect.Dialog',
    part: Disconnect.Dialog,
    slot: 'disconnect-dialog',
    tag: 'div',
    place: asDialog,
    inside: (
      <>
        <Disconnect.Title />
        <Disconnect.Description />
      </>
    ),
    reach: ask,
    state: disconnect,
  },
  {
    name: 'Disconnect.Title',
    part: Disconnect.Title,
    slot: 'disconnect-title',
    tag: 'h2',
    place: inDialog,
    reach: ask,
    state: disconnect,
  },
  {
    name: 'Disconnect.Description',
    part: Disconnect.Description,
    slot: 'disconnect-description',
    tag: 'p',
    place: withTitle,
    reach: ask,
    state: disconnect,
  },
  {
    name: 'Disconnect.Cancel',
    part: Disconnect.Cancel,
    slot: 'disconnect-cancel',
    tag: 'button',
    place: withTitle,
    reach: ask,
    state: disconnect,
  },
  {
    name: 'Disconnect.Confirm',
    part: Disconnect.Confirm,
    slot: 'disconnect-confirm',
    tag: 'button',
    place: withTitle,
    reach: ask,
    state: disconnect,
  },
];

/** The part with these props and children, where it stands. */
export function draw(given: PartCase, props: object, children?: unknown): ReactElement {
  const { part: Part, place } = given;
  return place(
    <Part {...given.props} {...props}>
      {children ?? given.inside}
    </Part>,
  );
}

/** Renders what holds the part, and goes where the part is to be seen. */
export async function openPart(given: PartCase, element: ReactElement): Promise<Rendered> {
  const rendered = renderWithFake(element, given.options ?? one, given.prepare);
  await given.reach?.(rendered);
  return rendered;
}

/** Renders the part with these props and children, and goes where it is to be seen. */
export function show(given: PartCase, props: object, children?: unknown): Promise<Rendered> {
  return openPart(given, draw(given, props, children));
}

export async function findSlot(slot: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
    expect(element).not.toBeNull();
    return element as HTMLElement;
  });
}

export const isVoid = ({ tag }: PartCase) => tag === 'input';

/** The two that repeat what stands in them, and take a function of the item. */
export const lists: PartCase[] = [
  {
    name: 'Integrations.List',
    part: Integrations.List,
    slot: 'integrations-list',
    tag: 'div',
    place: inRoot,
    state: [],
  },
  {
    name: 'Integration.Accounts',
    part: Integration.Accounts,
    slot: 'integration-accounts',
    tag: 'ul',
    place: inIntegration,
    state: [],
  },
];
