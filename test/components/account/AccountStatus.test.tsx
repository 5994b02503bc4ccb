import { act, screen } from '@testing-library/react';
import { defaultLabels, IntegrationAccounts } from 'paragon-connect-react';
import { arabicLabels } from 'paragon-connect-react/labels/ar';
import { germanLabels } from 'paragon-connect-react/labels/de';
import { spanishLabels } from 'paragon-connect-react/labels/es';
import { frenchLabels } from 'paragon-connect-react/labels/fr';
import { japaneseLabels } from 'paragon-connect-react/labels/ja';
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { FakeAccount } from '../../../src/testing/FakeParagon';
import { findSlot } from '../partCases';
import { renderWithFake } from '../renderWithFake';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const ada: FakeAccount = {
  email: 'ada@work.example',
  dateCreated: new Date(now - 3 * 24 * 60 * minute).toISOString(),
  dateRefreshed: new Date(now - 2 * 60 * minute).toISOString(),
};

beforeEach(() => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
});

function renderAccount(change: Partial<FakeAccount> = {}, labels = {}) {
  return renderWithFake(<IntegrationAccounts integrations={['slack']} labels={labels} />, {
    accounts: { slack: [{ ...ada, ...change }] },
  });
}

it('says how long ago the account was connected, and in its title the day and the last refresh', async () => {
  renderAccount();
  const status = await findSlot('account-status');
  expect(status).toHaveTextContent(/^Connected 3 days ago$/);
  expect(status.title).toBe('Connected on Nov 20, 2026\nLast refreshed 2 hours ago');
});

it('says how often a renewal has failed since', async () => {
  renderAccount({ status: 'INVALID', refreshFailureCount: 3 });
  const { title } = await findSlot('account-status');
  expect(title.split('\n').at(-1)).toBe('Renewal failed 3 times');
});

it('writes these in the language of the labels', async () => {
  renderAccount({}, germanLabels);
  const status = await findSlot('account-status');
  expect(status).toHaveTextContent(/^Verbunden vor 3 Tagen$/);
  expect(status.title).toBe('Verbunden am 20.11.2026\nZuletzt aktualisiert vor 2 Stunden');
});

it('keeps up with the time, with one timer for all rows, and with no timer once the rows are gone', async () => {
  const { unmount } = renderAccount({ dateCreated: new Date(now).toISOString() });
  const timers = vi.getTimerCount();
  await screen.findByText('Connected just now');
  expect(vi.getTimerCount()).toBe(timers + 1);
  act(() => void vi.advanceTimersByTime(5 * minute));
  expect(screen.getByText('Connected 5 minutes ago')).toBeVisible();
  unmount();
  expect(vi.getTimerCount()).toBe(timers);
});

it('shows no date of an account that was never finished', async () => {
  renderAccount({ status: 'PENDING' });
  const status = await findSlot('account-status');
  expect(status).toHaveTextContent(/^Setup not finished$/);
  expect(status.title).toBe('');
});

it.each([
  ['en', defaultLabels, 'Connected just now'],
  ['de', germanLabels, 'Verbunden gerade eben'],
  ['fr', frenchLabels, 'Connecté à l’instant'],
  ['es', spanishLabels, 'Conectada hace un momento'],
  ['ja', japaneseLabels, '1分以内に連携'],
  ['ar', arabicLabels, 'تم الربط قبل لحظات'],
  ['en-GB', { locale: 'en-GB' }, 'Connected just now'],
  ['nl, where the app has no word for it', { locale: 'nl', valid: say }, 'Verbonden nu'],
])('says in the first minute in %s that it was just now', async (_, labels, text) => {
  renderAccount({ dateCreated: new Date(now - 1_000).toISOString() }, labels);
  expect(await findSlot('account-status')).toHaveTextContent(text);
});

function say(ago: string): string {
  return `Verbonden ${ago}`;
}
