import { render, screen, waitFor } from '@testing-library/react';
import { type ComponentType, createRef, type ReactElement, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import * as Account from '../../src/components/Account';
import * as Integration from '../../src/components/Integration';
import * as Integrations from '../../src/components/Integrations';
import { renderWithFake } from './renderWithFake';

// biome-ignore lint/suspicious/noExplicitAny: the parts have nothing but these props in common
type AnyPart = ComponentType<any>;
type Place = (part: ReactNode) => ReactElement;

const inRoot: Place = (part) => <Integrations.Root>{part}</Integrations.Root>;
const inIntegration: Place = (part) =>
  inRoot(
    <Integration.Root integration="googledrive">
      <Integration.Name />
      {part}
    </Integration.Root>,
  );
const inAccount: Place = (part) =>
  inIntegration(
    <Integration.Accounts>
      <Account.Root>{part}</Account.Root>
    </Integration.Accounts>,
  );
const inList: Place = (part) => inIntegration(<Integration.Accounts>{part}</Integration.Accounts>);

/** Part, its slot, its tag, where it stands. */
const parts: [name: string, part: AnyPart, slot: string, tag: string, place: Place][] = [
  ['Integrations.Root', Integrations.Root, 'integrations', 'div', (part) => <>{part}</>],
  ['Integrations.Search', Integrations.Search, 'integrations-search', 'input', inRoot],
  ['Integrations.List', Integrations.List, 'integrations-list', 'div', inRoot],
  ['Integration.Root', Integration.Root, 'integration', 'section', inRoot],
  ['Integration.Icon', Integration.Icon, 'integration-icon', 'span', inIntegration],
  ['Integration.Name', Integration.Name, 'integration-name', 'h3', inRootedName],
  ['Integration.Status', Integration.Status, 'integration-status', 'span', inIntegration],
  ['Integration.Connect', Integration.Connect, 'integration-connect', 'button', inIntegration],
  ['Integration.Accounts', Integration.Accounts, 'integration-accounts', 'ul', inIntegration],
  ['Account.Root', Account.Root, 'account', 'li', inList],
  ['Account.Label', Account.Label, 'account-label', 'bdi', inAccount],
  ['Account.Status', Account.Status, 'account-status', 'span', inAccount],
  ['Account.Select', Account.Select, 'account-select', 'input', inAccount],
  ['Account.Replace', Account.Replace, 'account-replace', 'button', inAccount],
  ['Account.Disconnect', Account.Disconnect, 'account-disconnect', 'button', inAccount],
];

function inRootedName(part: ReactNode): ReactElement {
  return inRoot(<Integration.Root integration="googledrive">{part}</Integration.Root>);
}

const one = { accounts: { googledrive: [{ email: 'ada@work.example' }] } };
const extra = { integration: 'googledrive' };
const lists = ['Integrations.List', 'Integration.Accounts'];

async function findSlot(slot: string): Promise<HTMLElement> {
  return waitFor(() => {
    const element = document.querySelector<HTMLElement>(`[data-slot="${slot}"]`);
    expect(element).not.toBeNull();
    return element as HTMLElement;
  });
}

const propsOf = (name: string): object => (name === 'Integration.Root' ? extra : {});

describe.each(parts)('%s', (name, Part, slot, tag, place) => {
  it('is one element that takes a ref, a class and any other prop', async () => {
    const ref = createRef<HTMLElement>();
    const part = <Part ref={ref} className="mine" data-testid="part" {...propsOf(name)} />;
    renderWithFake(place(part), one);
    const element = await findSlot(slot);
    expect(element.tagName.toLowerCase()).toBe(tag);
    expect(element).toHaveClass('mine');
    expect(element).toHaveAttribute('data-testid', 'part');
    expect(ref.current).toBe(element);
  });
});

describe.each(parts.filter(([name]) => !lists.includes(name)))(
  '%s',
  (name, Part, slot, tag, place) => {
    it('lends itself to the child of asChild', async () => {
      const ref = createRef<HTMLElement>();
      const part = (
        <Part asChild ref={ref} className="mine" {...propsOf(name)}>
          {tag === 'input' ? <input data-own="" /> : <article data-own="" />}
        </Part>
      );
      renderWithFake(place(part), one);
      const element = await findSlot(slot);
      expect(element).toHaveAttribute('data-own');
      expect(element).toHaveClass('mine');
      expect(ref.current).toBe(element);
    });
  },
);

describe.each(parts.filter(([, , , tag]) => tag === 'button'))('%s', (_, Part, slot, __, place) => {
  it('calls the caller first and stops at preventDefault', async () => {
    const onClick = vi.fn((event: Event) => event.preventDefault());
    const { fake, user } = renderWithFake(place(<Part onClick={onClick} />), one);
    await user.click(await findSlot(slot));
    expect(onClick).toHaveBeenCalledOnce();
    expect(fake.windows).toHaveLength(0);
    expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
  });
});

it('says which part stands outside of its root', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(() => render(<Account.Label />)).toThrow('<Account.Label> must be inside <Account.Root>');
  expect(() => render(<Integration.Name />)).toThrow(
    '<Integration.Name> must be inside <Integration.Root>',
  );
});

it('shows the state of an account as attributes', async () => {
  const account = { email: 'ada@work.example', id: 'cred-1', status: 'INVALID' as const };
  renderWithFake(inList(<Account.Root />), { accounts: { googledrive: [account] } });
  const row = await findSlot('account');
  expect(row).toHaveAttribute('data-integration', 'googledrive');
  expect(row).toHaveAttribute('data-credential-id', 'cred-1');
  expect(row).toHaveAttribute('data-status', 'invalid');
  expect(row).not.toHaveAttribute('data-attempt');
});
