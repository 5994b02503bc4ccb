import { render, screen, waitFor } from '@testing-library/react';
import { Account, Disconnect, Integration, Integrations } from 'paragon-connect-react';
import { createRef, type ReactElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { fromServer } from './fromServer';
import { findSlot, inAccount, inList, isVoid, lists, parts, show } from './partCases';
import { renderWithFake } from './renderWithFake';

it('gives an empty child of asChild from a server component the words of the part', async () => {
  const connect = (
    <Integration.Connect asChild>
      {fromServer(<button type="button" data-own="" />)}
    </Integration.Connect>
  );
  renderWithFake(
    <Integrations.Root integrations={['slack']}>
      <Integrations.List>
        <Integration.Root>{connect}</Integration.Root>
      </Integrations.List>
    </Integrations.Root>,
  );
  expect(await screen.findByRole('button', { name: 'Connect Slack' })).toHaveTextContent('Connect');
});

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

  it('renders the child of asChild with the props and the ref of the part', async () => {
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

describe.each([...parts, ...lists])('$name', (given) => {
  it('takes a child of asChild that a server component has sent', async () => {
    const child = isVoid(given) ? (
      <input data-own="" />
    ) : (
      <article data-own="">{given.inside}</article>
    );
    await show(given, { asChild: true, className: 'mine' }, fromServer(child));
    const element = await findSlot(given.slot);
    expect(element).toHaveAttribute('data-own');
    expect(element).toHaveClass('mine');
  });

  it('keeps its data-slot where a caller, or the child of asChild, has another data-slot', async () => {
    const { unmount } = await show(given, { 'data-slot': 'theirs', 'data-theirs': '' });
    expect(await findSlot(given.slot)).toHaveAttribute('data-theirs');
    unmount();
    const child = isVoid(given) ? (
      <input data-slot="theirs" />
    ) : (
      <article data-slot="theirs">{given.inside}</article>
    );
    await show(given, { asChild: true }, child);
    expect((await findSlot(given.slot)).tagName).toBe(isVoid(given) ? 'INPUT' : 'ARTICLE');
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
  it("calls the caller's handler first, and does nothing after preventDefault", async () => {
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

it('names the part that stands outside of its root', () => {
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
  ['no picture from an address with http', 'http://pictures.example/ada.png', false],
])('shows %s of an account', async (_, picture, isShown) => {
  const ada = { providerData: { email: 'ada@work.example', picture } };
  const { container } = renderWithFake(inAccount(<Account.Avatar />), {
    accounts: { googledrive: [ada] },
  });
  const avatar = await findSlot('account-avatar');
  expect(avatar.querySelector('img')?.getAttribute('src')).toBe(isShown ? picture : undefined);
  if (!isShown) expect(avatar).toHaveTextContent(/^A$/);
  expect(container.querySelectorAll('[data-slot="account-avatar"]')).toHaveLength(1);
});
