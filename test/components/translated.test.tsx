import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Integration, IntegrationAccounts, Integrations } from 'paragon-connect-react';
import type { FakeAccount, FakeParagon, FakeParagonOptions } from 'paragon-connect-react/testing';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBareTexts, interleave, translate } from '../translate';
import { findSlot } from './partCases';
import { renderWithFake } from './renderWithFake';

const ada = { email: 'ada@work.example' };
const types = ['slack', 'googledrive'];

const slot = (name: string): Element | null => document.querySelector(`[data-slot="${name}"]`);
const said = (name: string): string | undefined => slot(name)?.textContent?.trim();

interface Screen {
  fake: FakeParagon;
  user: UserEvent;
  click(name: string): Promise<void>;
}

async function show(
  options: FakeParagonOptions = { accounts: { slack: [ada] } },
  prepare?: (fake: FakeParagon) => void,
): Promise<Screen> {
  const element = <IntegrationAccounts integrations={types} searchable selectable />;
  const { fake, user } = renderWithFake(element, options, prepare);
  await findSlot('integrations-search');
  return {
    fake,
    user,
    click: async (name) => user.click(await findSlot(name)),
  };
}

/** The window's closing reads as its loss while the person is elsewhere. */
function loseWindow({ fake }: Screen): void {
  vi.spyOn(document, 'hasFocus').mockReturnValue(false);
  act(() => fake.currentWindow.close());
}

beforeEach(() => {
  vi.spyOn(console, 'error');
});
afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});

async function showAll(): Promise<Screen> {
  const accounts = [ada, { ...ada, status: 'INVALID' }, { ...ada, status: 'PENDING' }];
  const shown = await show({ accounts: { slack: accounts as FakeAccount[] } });
  await findSlot('account');
  return shown;
}

async function wait(slotOfButton: string): Promise<Screen> {
  const shown = await show();
  await shown.click(slotOfButton);
  await findSlot('attempt-show');
  return shown;
}

/** How the screen comes to show all that it can say. */
const screens: [string, () => Promise<Screen>][] = [
  ['placeholders', () => show({}, (fake) => void Object.assign(fake, { latency: 3_600_000 }))],
  ['accounts in each state', showAll],
  ['a window that waits', () => wait('account-replace')],
  [
    'a lost window',
    async () => {
      const shown = await wait('integration-connect');
      loseWindow(shown);
      await findSlot('attempt-restart');
      return shown;
    },
  ],
  [
    'a failure',
    async () => {
      const shown = await wait('integration-connect');
      shown.fake.currentWindow.deny();
      await findSlot('error-retry');
      return shown;
    },
  ],
  [
    'another window that is open',
    async () => {
      const shown = await wait('account-replace');
      await shown.click('integration-connect');
      await findSlot('attempt-cancel');
      return shown;
    },
  ],
  [
    'a list that could not be read',
    async () => {
      const shown = await show({}, (fake) => fake.fail('authenticate', { status: 500 }, Infinity));
      await findSlot('integrations-retry');
      return shown;
    },
  ],
  [
    'a search without a match',
    async () => {
      const shown = await show();
      await shown.user.type(await findSlot('integrations-search'), 'qq');
      await findSlot('integrations-empty');
      return shown;
    },
  ],
  [
    'the dialog',
    async () => {
      const shown = await show();
      await shown.click('account-disconnect');
      await findSlot('disconnect-dialog');
      return shown;
    },
  ],
];

it.each(screens)('%s: no text stands beside another node', async (_, reach) => {
  await reach();
  expect(findBareTexts(document.body)).toEqual([]);
});

describe.each([
  ['translated page', translate],
  ['page with elements of an extension', interleave],
])('on a %s', (_, change) => {
  /** Changes all that is on the page now. */
  const edit = (): void => act(() => change(document.body));

  it('connects, and counts anew', async () => {
    const { click, fake } = await show();
    await findSlot('account');
    edit();
    await click('integration-connect');
    edit();
    fake.currentWindow.allow('bob@work.example');
    await waitFor(() => expect(document.querySelectorAll('[data-slot="account"]')).toHaveLength(2));
    expect(said('integration-status')).toBe('2 accounts');
    await waitFor(() =>
      expect(said('integrations-live')).toBe('Connected bob@work.example to Slack'),
    );
  });

  it('replaces, and names the new account', async () => {
    const { click, fake } = await show();
    await findSlot('account');
    edit();
    await click('account-replace');
    expect(said('account-status')).toMatch(/^Waiting for you/);
    edit();
    fake.currentWindow.allow('bob@work.example');
    await waitFor(() => expect(said('account-label')).toBe('bob@work.example'));
    expect(said('account-status')).toMatch(/^Connected/);
  });

  it('says that the window was lost, and starts anew', async () => {
    const shown = await wait('account-replace');
    edit();
    loseWindow(shown);
    await findSlot('attempt-restart');
    expect(said('account-status')).toMatch(/^The window can no longer be seen/);
    edit();
    await shown.click('attempt-restart');
    expect(said('account-status')).toMatch(/^Waiting for you/);
    await shown.click('account-cancel');
    expect(said('account-status')).toMatch(/^Connected/);
  });

  it('says what failed, what else failed, and nothing once it is dismissed', async () => {
    const { click, fake } = await wait('account-replace');
    await click('integration-connect');
    expect(said('failure-message')).toMatch(/^A window for Slack is still open/);
    edit();
    await click('attempt-cancel');
    edit();
    await click('integration-connect');
    fake.currentWindow.deny();
    await findSlot('error-retry');
    edit();
    await click('error-dismiss');
    expect(slot('integration-error')).toBeNull();
  });

  it('disconnects', async () => {
    const { click } = await show();
    await findSlot('account');
    edit();
    await click('account-disconnect');
    await findSlot('disconnect-dialog');
    edit();
    await click('disconnect-confirm');
    await waitFor(() => expect(slot('account')).toBeNull());
    expect(said('integration-status')).toBe('Not connected');
  });

  it('searches, finds nothing, and finds all again', async () => {
    const { user } = await show();
    await findSlot('account');
    edit();
    const search = await findSlot('integrations-search');
    await user.type(search, 'q');
    expect(said('integrations-empty')).toContain('“q”');
    edit();
    await user.type(search, 'x');
    expect(said('integrations-empty')).toContain('“qx”');
    await user.clear(search);
    expect(slot('integrations-empty')).toBeNull();
    expect(screen.getAllByRole('region')).toHaveLength(types.length);
  });

  it('puts an initial in the place of a picture that does not load, and another one after it', async () => {
    const providerData = { ...ada, picture: 'https://pictures.example/ada.png' };
    const { click, fake } = await show({ accounts: { slack: [{ ...ada, providerData }] } });
    const avatar = await findSlot('account-avatar');
    edit();
    fireEvent.error(avatar.querySelector('img') as Element);
    expect(said('account-avatar')).toBe('A');
    // Some extensions do not ask whether they may.
    avatar.removeAttribute('translate');
    edit();
    await click('account-replace');
    fake.currentWindow.allow('bob@work.example');
    await waitFor(() => expect(said('account-avatar')).toBe('B'));
  });

  it('changes what stands in elements of the app', async () => {
    const { fake, user } = renderWithFake(
      <Integrations.Root>
        <Integration.Root integration="slack">
          <Integration.Name />
          <Integration.Status asChild>
            <Badge />
          </Integration.Status>
          <Integration.Connect asChild>
            <Badge />
          </Integration.Connect>
        </Integration.Root>
      </Integrations.Root>,
    );
    await user.click(await findSlot('integration-connect'));
    edit();
    fake.currentWindow.allow('bob@work.example');
    await waitFor(() => expect(said('integration-status')).toMatch(/1 account$/));
    edit();
    expect(said('integration-connect')).toContain('Connect another');
    await user.click(await findSlot('integration-connect'));
    expect(said('integration-status')).toMatch(/Waiting for you/);
  });
});

/** An element of an app's design system, which puts a sign before its content. */
const Badge = forwardRef<HTMLSpanElement, ComponentPropsWithoutRef<'span'>>(function Badge(
  { children, ...props },
  ref,
) {
  return (
    <span {...props} ref={ref}>
      <i>•</i>
      {children}
    </span>
  );
});

it('leaves names and labels as they are', async () => {
  await show();
  for (const name of ['account-label', 'account-avatar', 'integration-name', 'integration-icon']) {
    expect(await findSlot(name)).toHaveAttribute('translate', 'no');
  }
});
