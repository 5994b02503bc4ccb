import { act, screen } from '@testing-library/react';
import { IntegrationAccounts } from 'paragon-connect-react';
import { germanLabels } from 'paragon-connect-react/labels/de';
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

it('writes these in the language of the labels', async () => {
  renderAccount({}, germanLabels);
  const status = await findSlot('account-status');
  expect(status).toHaveTextContent(/^Verbunden vor 3 Tagen$/);
  expect(status.title).toBe('Verbunden am 20.11.2026\nZuletzt aktualisiert vor 2 Stunden');
});

it('keeps up with the time, with one timer for all rows, and with no timer once the rows are gone', async () => {
  const { unmount } = renderAccount({ dateCreated: new Date(now).toISOString() });
  const timers = vi.getTimerCount();
  await screen.findByText('Connected 1 minute ago');
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
