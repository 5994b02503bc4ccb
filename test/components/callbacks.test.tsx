import { screen, waitFor, within } from '@testing-library/react';
import {
  defaultLabels,
  IntegrationAccounts,
  type IntegrationAccountsProps,
  type IntegrationLabelsOverride,
} from 'paragon-connect-react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findSlot } from './partCases';
import { type Rendered, renderWithFake } from './renderWithFake';

const accounts = { slack: [{ email: 'ada@work.example' }, { email: 'bob@work.example' }] };
const report = vi.fn();

beforeEach(() => {
  report.mockClear();
  vi.stubGlobal('reportError', report);
  return () => void vi.unstubAllGlobals();
});

function show(props: Partial<IntegrationAccountsProps>): Rendered {
  return renderWithFake(
    <IntegrationAccounts integrations={['slack', 'gmail']} searchable {...props} />,
    { accounts },
  );
}

const click = async ({ user }: Rendered, name: string | RegExp): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

/** Everything that has words: a search, a window, a failure, a new account, the dialog, a removal. */
async function useAll(rendered: Rendered): Promise<void> {
  const { fake, user } = rendered;
  const search = await findSlot('integrations-search');
  await user.type(search, 'qq');
  await findSlot('integrations-empty');
  await user.clear(search);
  await click(rendered, 'Connect Gmail');
  fake.currentWindow.deny();
  await screen.findByRole('alert');
  await click(rendered, 'Connect Gmail');
  fake.currentWindow.allow('grace@work.example');
  await screen.findByText('grace@work.example');
  await click(rendered, 'Disconnect grace@work.example');
  const dialog = await screen.findByRole('alertdialog');
  await user.click(within(dialog).getByRole('button', { name: 'Disconnect' }));
  await waitFor(() =>
    expect(screen.getByRole('status')).toHaveTextContent('Disconnected grace@work.example'),
  );
}

describe('getAccountLabel', () => {
  it.each<[string, () => unknown, RegExp]>([
    ['throws', () => expectText(undefined), /toUpperCase/],
    ['returns an object', () => ({ label: 'Ada' }), /getAccountLabel returned no text/],
  ])('that %s leaves the choice to the kit, and is reported once', async (_, answer, message) => {
    const getAccountLabel = answer as IntegrationAccountsProps['getAccountLabel'];
    await useAll(show({ getAccountLabel }));
    expect(screen.getByText('ada@work.example')).toBeVisible();
    expect(report).toHaveBeenCalledOnce();
    expect(report.mock.lastCall?.[0]).toHaveProperty('message', expect.stringMatching(message));
  });

  it('that returns a promise leaves the choice to the kit', async () => {
    show({ getAccountLabel: (async () => 'Ada') as () => unknown as () => string });
    expect(await screen.findByText('ada@work.example')).toBeVisible();
  });

  it.each([null, undefined, ''])('that returns %j is no failure', async (answer) => {
    show({ getAccountLabel: () => answer });
    await screen.findByText('ada@work.example');
    expect(report).not.toHaveBeenCalled();
  });
});

/** Throws as a callback would that trusts in too much. */
function expectText(text: string | undefined): string {
  return (text as string).toUpperCase();
}

type Word = string | ((...values: string[]) => string);

/** The English words, each of them changed. */
function changeAll(change: (key: string, word: Word) => unknown): IntegrationLabelsOverride {
  const { errors, ...words } = defaultLabels;
  const entries = Object.entries({ ...words, locale: 'en' }).map(([key, word]) => [
    key,
    change(key, word as Word),
  ]);
  const failures = Object.entries(errors).map(([key, word]) => [key, change(key, word)]);
  return { ...Object.fromEntries(entries), errors: Object.fromEntries(failures) };
}

describe('labels', () => {
  it('whose functions throw fall back to English, and are reported once', async () => {
    const labels = changeAll((_, word) =>
      typeof word === 'string'
        ? word
        : () => {
            throw new Error('no translation');
          },
    );
    await useAll(show({ labels }));
    expect(report).toHaveBeenCalledOnce();
  });

  it('whose functions return no text fall back to English', async () => {
    const labels = changeAll((_, word) => (typeof word === 'string' ? word : () => undefined));
    await useAll(show({ labels }));
    expect(report).toHaveBeenCalledWith(
      expect.objectContaining({ message: 'labels.connected returned no text.' }),
    );
  });

  it('that are nothing, or an object, stay English', async () => {
    const strange = [undefined, null, {}];
    const labels = changeAll((key) => strange[key.length % strange.length]);
    await useAll(show({ labels }));
    expect(report).not.toHaveBeenCalled();
  });

  it.each([null, {}, { errors: null }])('may be %j', async (labels) => {
    show({ labels: labels as IntegrationLabelsOverride });
    expect(await screen.findByText('ada@work.example')).toBeVisible();
  });

  it('may be a text where a function is meant', async () => {
    const labels = { accountCount: 'some accounts' } as unknown as IntegrationLabelsOverride;
    show({ labels });
    await screen.findByText('ada@work.example');
    expect(screen.getByRole('region', { name: 'Slack' })).toHaveTextContent('some accounts');
  });
});

it('onSearchChange may throw, and the search goes on', async () => {
  const onSearchChange = () => {
    throw new Error('of the app');
  };
  const { user } = show({ onSearchChange });
  await user.type(await screen.findByRole('searchbox'), 'gm');
  await waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(1));
  expect(report).toHaveBeenCalledTimes(2);
});

it('integrations may be null, and may name one twice', async () => {
  const none = null as unknown as undefined;
  const { unmount } = show({ integrations: none });
  await waitFor(() => expect(screen.getAllByRole('region').length).toBeGreaterThan(6));
  unmount();
  const complain = vi.spyOn(console, 'error');
  show({ integrations: ['slack', 'gmail', 'slack'] });
  await waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(2));
  expect(complain).not.toHaveBeenCalled();
  complain.mockRestore();
});
