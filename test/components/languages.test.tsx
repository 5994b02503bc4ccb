import { screen, waitFor, within } from '@testing-library/react';
import { IntegrationAccounts, type IntegrationLabelsOverride } from 'paragon-connect-react';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createPlural } from '../../src/labels/createPlural';
import { findSlot } from './partCases';
import { renderWithFake } from './renderWithFake';

const accounts = {
  slack: [
    { email: 'ada@work.example', dateCreated: '2026-01-01T12:00:00.000Z' },
    // Equal labels are told apart by a date, and a name of the other direction is isolated.
    { email: 'עדה', dateCreated: '2026-01-02T12:00:00.000Z' },
    { email: 'עדה', dateCreated: '2026-01-03T12:00:00.000Z' },
  ],
};

function show(labels: IntegrationLabelsOverride, types = ['slack']) {
  return renderWithFake(<IntegrationAccounts integrations={types} searchable labels={labels} />, {
    accounts,
  });
}

/** All that a language has a hand in. */
async function useAll({ user }: ReturnType<typeof show>): Promise<void> {
  await screen.findByText('ada@work.example');
  await user.click(screen.getByRole('button', { name: 'Disconnect ada@work.example' }));
  const dialog = await screen.findByRole('alertdialog');
  expect(dialog).toHaveTextContent('ada@work.example');
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
  await user.type(screen.getByRole('searchbox'), 'SLACK');
  expect(screen.getByRole('region', { name: 'Slack' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Connect another Slack account' }));
  await findSlot('attempt-show');
}

describe('a locale as others write it', () => {
  it.each(['de_DE', 'zh-Hans_CN', 'en-US-u-', '', 'C', 'cimode', 'en-US-POSIX', '…'])(
    '%j serves',
    async (locale) => {
      await useAll(show({ locale }));
    },
  );

  it('tells dates in its language', async () => {
    show({ locale: 'de_DE' });
    await screen.findByText('ada@work.example');
    expect(screen.getAllByTitle(/^Connected on 01\.01\.2026/)).toHaveLength(1);
  });
});

describe('a runtime', () => {
  it('that refuses its own language leaves the choice to English', async () => {
    for (const name of ['DateTimeFormat', 'RelativeTimeFormat', 'Locale'] as const) {
      const Real = Intl[name] as unknown as new (...given: unknown[]) => object;
      vi.spyOn(Intl, name).mockImplementation(function construct(...given: unknown[]) {
        if (given[0] === undefined) throw new RangeError('Incorrect locale information provided');
        return new Real(...given);
      } as never);
    }
    onTestFinished(() => void vi.restoreAllMocks());
    show({ locale: '-' });
    await screen.findByText('ada@work.example');
    expect(screen.getAllByTitle(/^Connected on Jan 1, 2026/)).toHaveLength(1);
  });

  it('that has no Intl tells the days in numbers', async () => {
    vi.stubGlobal('Intl', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    await useAll(show({ locale: 'x-nothing-known' }));
    expect(screen.getAllByTitle(/^Connected on 2026-01-01/)).toHaveLength(1);
  });

  it('that has no Intl counts as English does', () => {
    vi.stubGlobal('Intl', undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const count = createPlural('ar')({ one: '# account', other: '# accounts' });
    expect([0, 1, 2].map(count)).toEqual(['0 accounts', '1 account', '2 accounts']);
  });
});

describe('where the language of the browser is Turkish', () => {
  beforeEach(() => {
    for (const name of ['toLocaleLowerCase', 'toLocaleUpperCase'] as const) {
      const real = String.prototype[name];
      vi.spyOn(String.prototype, name).mockImplementation(function (this: string) {
        return real.call(this, 'tr');
      });
    }
    return () => void vi.restoreAllMocks();
  });

  it.each(['GMAIL', 'gmail', 'GMAİL', 'gmaıl', 'Gmaíl'])('finds Gmail by %s', async (typed) => {
    const types = ['slack', 'gmail'];
    const { user } = show({}, types);
    await user.type(await findSlot('integrations-search'), typed);
    await waitFor(() => expect(screen.getAllByRole('region')).toHaveLength(1));
    expect(screen.getByRole('region', { name: 'Gmail' })).toBeVisible();
  });

  it('shows I as the initial of ida', async () => {
    renderWithFake(<IntegrationAccounts integrations={['slack']} />, {
      accounts: { slack: [{ email: 'ida@work.example' }] },
    });
    expect(await findSlot('account-avatar')).toHaveTextContent(/^I$/);
  });
});
