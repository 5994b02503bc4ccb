import { render, screen, waitFor } from '@testing-library/react';
import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import type { FakeParagon, FakeParagonOptions } from 'paragon-connect-react/testing';
import { type ComponentType, createRef, type ReactElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { type Rendered, renderWithFake } from './renderWithFake';

// biome-ignore lint/suspicious/noExplicitAny: the parts have nothing but these props in common
type AnyPart = ComponentType<any>;

/** One part, where it stands, and how it comes to be there. */
interface PartCase {
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
const integrations = ['status', 'visible', 'total', 'search', 'error', 'isRetrying'];
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
const inList = (part: ReactNode) =>
  inIntegration(<Integration.Accounts>{part}</Integration.Accounts>);
const inAccount = (part: ReactNode) => inList(<Account.Root>{part}</Account.Root>);
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

const parts: PartCase[] = [
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
    state: integrations,
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

/** Renders the part with these props and children, and goes where it is to be seen. */
async function show(given: PartCase, props: object, children?: unknown): Promise<Rendered> {
  const { part: Part, place, options = one, prepare, reach } = given;
  const part = (
    <Part {...given.props} {...props}>
      {children ?? given.inside}
    </Part>
  );
  const rendered = renderWithFake(place(part), options, prepare);
  await reach?.(rendered);
  return rendered;
}

async function findSlot(slot: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
    expect(element).not.toBeNull();
    return element as HTMLElement;
  });
}

const isVoid = ({ tag }: PartCase) => tag === 'input';

/** The two that repeat what stands in them, and take a function of the item. */
const lists: PartCase[] = [
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

describe.each(lists)('$name', (given) => {
  it.each([
    ['an element', <b key="b" data-own="" />],
    ['a function of the item', (item: unknown) => item && <b data-own="" />],
  ])('repeats %s, also within the child of asChild', async (_, template) => {
    const countItems = (): Promise<number> =>
      waitFor(() => {
        const items = document.querySelectorAll(`[data-slot="${given.slot}"] [data-own]`);
        expect(items.length).toBeGreaterThan(0);
        return items.length;
      });
    const { unmount } = await show(given, {}, template);
    const count = await countItems();
    unmount();
    await show(given, { asChild: true }, <article>{template as ReactNode}</article>);
    expect(await countItems()).toBe(count);
    expect((await findSlot(given.slot)).tagName).toBe('ARTICLE');
  });
});

describe.each([...parts, ...lists])('$name', (given) => {
  it('is one element that takes a ref, a class and any other prop', async () => {
    const ref = createRef<HTMLElement>();
    await show(given, { ref, className: 'mine', 'data-testid': 'part', style: { order: '7' } });
    const element = await findSlot(given.slot);
    expect(element.tagName.toLowerCase()).toBe(given.tag);
    expect(element).toHaveClass('mine');
    expect(element).toHaveAttribute('data-testid', 'part');
    expect(element).toHaveStyle({ order: '7' });
    expect(ref.current).toBe(element);
  });

  it('lends itself to the child of asChild', async () => {
    const ref = createRef<HTMLElement>();
    const child = isVoid(given) ? (
      <input data-own="" />
    ) : (
      <article data-own="">{given.inside}</article>
    );
    await show(given, { asChild: true, ref, className: 'mine' }, child);
    const element = await findSlot(given.slot);
    expect(element).toHaveAttribute('data-own');
    expect(element).toHaveClass('mine');
    expect(ref.current).toBe(element);
  });
});

describe.each(parts)('$name', (given) => {
  it('takes a function of its state', async () => {
    const seen: object[] = [];
    const make = (state: object): ReactElement => {
      seen.push(state);
      return isVoid(given) ? <input data-own="" /> : <b data-own="">{given.inside}</b>;
    };
    await show(given, isVoid(given) ? { asChild: true } : {}, make);
    await findSlot(given.slot);
    expect(document.querySelector('[data-own]')).toBeInTheDocument();
    for (const key of given.state) expect(seen.at(-1)).toHaveProperty(key);
  });
});

describe.each(parts.filter(({ tag }) => tag === 'button'))('$name', (given) => {
  it('calls the caller first and stops at preventDefault', async () => {
    const onClick = vi.fn((event: Event) => event.preventDefault());
    const { fake, user } = await show(given, { onClick });
    const before = [fake.windows.length, screen.queryByRole('alertdialog') !== null];
    const attempts = fake.calls.length;
    await user.click(await findSlot(given.slot));
    expect(onClick).toHaveBeenCalledOnce();
    const calls = fake.calls.slice(attempts).map(({ method }) => method);
    expect(calls).not.toContain('installIntegration');
    expect(calls).not.toContain('uninstallIntegration');
    expect([fake.windows.length, screen.queryByRole('alertdialog') !== null]).toEqual(before);
  });
});

it('says which part stands outside of its root', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Account.Label />)).toThrow('<Account.Label> must be inside <Account.Root>');
  expect(() => render(<Integration.Name />)).toThrow(
    '<Integration.Name> must be inside <Integration.Root>',
  );
  expect(() => render(<Disconnect.Title />)).toThrow('<Disconnect.Title> must be in the dialog');
  vi.restoreAllMocks();
});

it('shows the state of an account as attributes', async () => {
  const broken = { email: 'ada@work.example', id: 'cred-1', status: 'INVALID' as const };
  renderWithFake(inList(<Account.Root />), { accounts: { googledrive: [broken] } });
  const row = await findSlot('account');
  expect(row).toHaveAttribute('data-integration', 'googledrive');
  expect(row).toHaveAttribute('data-credential-id', 'cred-1');
  expect(row).toHaveAttribute('data-status', 'invalid');
  expect(row).not.toHaveAttribute('data-attempt');
});

it.each([
  ['the picture that the provider tells', 'https://pictures.example/ada.png', true],
  ['no picture over http', 'http://pictures.example/ada.png', false],
])('shows of an account %s', async (_, picture, isShown) => {
  const ada = { providerData: { email: 'ada@work.example', picture } };
  const { container } = renderWithFake(inAccount(<Account.Avatar />), {
    accounts: { googledrive: [ada] },
  });
  const avatar = await findSlot('account-avatar');
  expect(avatar.querySelector('img')?.getAttribute('src')).toBe(isShown ? picture : undefined);
  if (!isShown) expect(avatar).toHaveTextContent(/^A$/);
  expect(container.querySelectorAll('[data-slot="account-avatar"]')).toHaveLength(1);
});
