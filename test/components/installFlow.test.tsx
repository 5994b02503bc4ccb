import { dehydrate, hydrate, QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  InstallFlow,
  IntegrationAccounts,
  ParagonProvider,
  useInstallFlow,
} from 'paragon-connect-react';
import { createFakeParagon, type FakeParagon, formsSeed } from 'paragon-connect-react/testing';
import { type ReactElement, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createDeferred } from '../../src/core/createDeferred';
import type { FakeParagonOptions } from '../../src/testing/FakeParagon';
import { leaveNothing } from '../leaveNothing';
import { fromServer } from './fromServer';
import { renderWithFake } from './renderWithFake';

const types = ['klaviyo', 'box', 'salesforce', 'shopify', 'jira', 'sharepoint', 'trello', 'slack'];

function renderForms(options: FakeParagonOptions = {}, props: object = {}) {
  return renderWithFake(<IntegrationAccounts integrations={types} {...props} />, {
    catalogue: 'forms',
    consent: 'allow',
    seed: formsSeed,
    ...options,
  });
}

const findButton = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const findDialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });
const rows = (name: string): HTMLElement[] =>
  within(screen.getByRole('list', { name: `${name} accounts` })).getAllByRole('listitem');
const status = (): string =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('Connect, where an integration asks for more than a consent', () => {
  it('asks for the API key in a dialog, and connects another account', async () => {
    const onInstall = vi.fn();
    const { user } = renderForms({}, { onInstall });
    const connect = await findButton('Connect another Klaviyo account');
    await user.click(connect);
    const dialog = await findDialog('Connect another Klaviyo account');
    const key = within(dialog).getByLabelText('API key');
    await waitFor(() => expect(key).toHaveFocus());
    await user.type(key, 'pk_live_1');
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(rows('Klaviyo')).toHaveLength(3);
    expect(onInstall).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(status()).toContain('Connected'));
  });

  it('says what the integration is for, and not the title once more', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect another Klaviyo account'));
    const klaviyo = await findDialog('Connect another Klaviyo account');
    expect(within(klaviyo).getByText('Keep your profiles and lists up to date.')).toBeVisible();
    await user.click(within(klaviyo).getByRole('button', { name: 'Cancel' }));
    await user.click(await findButton('Connect Box'));
    const box = await findDialog('Connect Box');
    expect(within(box).queryByText('Connect Box.')).toBeNull();
  });

  it('shows beside the field why a key was refused, keeps it, and takes the right one at once', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect another Klaviyo account'));
    const dialog = await findDialog('Connect another Klaviyo account');
    const key = within(dialog).getByLabelText('API key');
    await user.type(key, 'pk_wrong{Enter}');
    await waitFor(() =>
      expect(key).toHaveAccessibleDescription(/The provider does not accept "API key"\./),
    );
    expect(key).toHaveValue('pk_wrong');
    expect(key).toBeInvalid();
    expect(key).toHaveFocus();
    await user.clear(key);
    await user.type(key, 'pk_right{Enter}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(rows('Klaviyo')).toHaveLength(3);
  });

  it('takes what is typed into each field', async () => {
    const { fake, user } = renderForms();
    await user.click(await findButton('Connect Trello'));
    const dialog = await findDialog('Connect Trello');
    await user.type(within(dialog).getByLabelText('API key'), 'ada@work.example');
    await user.type(within(dialog).getByLabelText('Token'), 'secret');
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(rows('Trello')).toHaveLength(1));
    const sent = fake.calls.find(({ method }) => method === '_oauthCallback')?.parameters[0];
    expect(sent).toMatchObject({
      payload: { TRELLO_API_KEY: 'ada@work.example', TRELLO_API_TOKEN: 'secret' },
    });
  });

  it('asks for nothing to be sent that is missing', async () => {
    const { fake, user } = renderForms();
    await user.click(await findButton('Connect Trello'));
    const dialog = await findDialog('Connect Trello');
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    expect(within(dialog).getByLabelText('API key')).toBeInvalid();
    expect(fake.calls.some(({ method }) => method === '_oauthCallback')).toBe(false);
  });

  it('asks for the account type, and goes back to it', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect Box'));
    const dialog = await findDialog('Connect Box');
    const choices = within(dialog).getByRole('radiogroup', { name: 'Account type' });
    await user.click(within(choices).getByRole('radio', { name: 'Account with your own app' }));
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    expect(await within(dialog).findByLabelText('Client ID')).toHaveFocus();
    expect(within(dialog).getByText('Step 2 of 3')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Back' }));
    await user.click(within(dialog).getByRole('radio', { name: 'Standard account' }));
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(rows('Box')).toHaveLength(1));
  });

  it('shows an instruction before the consent', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect Salesforce'));
    const dialog = await findDialog('Connect Salesforce');
    await user.click(within(dialog).getByRole('radio', { name: 'Sandbox account' }));
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    const link = await within(dialog).findByRole('link', { name: 'Install' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/test\.salesforce\.com/));
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(rows('Salesforce')).toHaveLength(1));
  });

  it('asks after the consent, and says so where the account is left unfinished', async () => {
    const { fake, user } = renderForms();
    await user.click(await findButton('Connect Jira'));
    const dialog = await findDialog('Connect Jira');
    await within(dialog).findByText('Jira site');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(await within(dialog).findByText(/connected, but not set up/)).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Keep the account' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(() => expect(status()).toContain('is not finished yet'));
    expect(rows('Jira')).toHaveLength(1);
    expect(fake.calls.some(({ method }) => method === 'uninstallIntegration')).toBe(false);
    const [row] = rows('Jira');
    await user.click(
      within(row as HTMLElement).getByRole('button', { name: /^Finish setting up / }),
    );
    expect(
      await findDialog(`Finish setting up ${row?.querySelector('bdi')?.textContent}`),
    ).toBeVisible();
  });

  it('leaves nothing of an account that the person removes after the consent', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect Jira'));
    const dialog = await findDialog('Connect Jira');
    await within(dialog).findByText('Jira site');
    await user.keyboard('{Escape}');
    await user.click(await within(dialog).findByRole('button', { name: 'Remove the account' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findButton('Connect Jira')).toBeVisible();
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Jira accounts' })).toBeNull());
  });

  it('says why the window failed, and goes on in the dialog', async () => {
    const [onInstall, onError] = [vi.fn(), vi.fn()];
    const { fake, user } = renderForms({ consent: 'deny' }, { onInstall, onError });
    await user.click(await findButton('Connect Shopify'));
    const dialog = await findDialog('Connect Shopify');
    await user.type(within(dialog).getByRole('textbox'), 'engines{Enter}');
    const alert = await within(dialog).findByRole('alert');
    expect(alert).toHaveTextContent('Shopify');
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: 'provider-denied' }));
    fake.consent = 'allow';
    await user.click(within(dialog).getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(rows('Shopify')).toHaveLength(1);
    expect(onInstall).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('ends with Escape, and gives the focus back', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect Trello'));
    const dialog = await findDialog('Connect Trello');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findButton('Connect Trello')).toHaveFocus();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('connects where a consent is enough without a dialog', async () => {
    const { user } = renderForms();
    await user.click(await findButton('Connect Slack'));
    await waitFor(() => expect(rows('Slack')).toHaveLength(1));
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a row, where an integration asks for more than a consent', () => {
  it('replaces the account by another key', async () => {
    const onReplace = vi.fn();
    const { user } = renderForms({}, { onReplace });
    const [first] = await waitFor(() => rows('Klaviyo'));
    const label = first?.querySelector('bdi')?.textContent;
    await user.click(
      within(first as HTMLElement).getByRole('button', { name: `Replace ${label}` }),
    );
    const dialog = await findDialog(`Replace ${label}`);
    await user.type(within(dialog).getByLabelText('API key'), 'pk_other{Enter}');
    await waitFor(() => expect(onReplace).toHaveBeenCalledTimes(1));
    expect(rows('Klaviyo')).toHaveLength(2);
  });

  it('finishes an account that is pending', async () => {
    const { user } = renderForms();
    const finish = await screen.findByRole('button', { name: /^Finish setting up / });
    await user.click(finish);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveAccessibleName(finish.getAttribute('aria-label') ?? '');
    expect(within(dialog).queryByRole('button', { name: 'Back' })).toBeNull();
  });
});

function Page(): ReactElement {
  const [isShown, setShown] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setShown(!isShown)}>
        Turn the page
      </button>
      {isShown && <IntegrationAccounts integrations={types} />}
    </>
  );
}

it('shows a flow again whose root has left the page', async () => {
  const { user } = renderWithFake(<Page />, { catalogue: 'forms', seed: formsSeed });
  await user.click(await findButton('Connect Trello'));
  await user.type(within(await findDialog('Connect Trello')).getByLabelText('Token'), 'secret');
  const turn = screen.getByText('Turn the page');
  await user.click(turn);
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(turn);
  const dialog = await findDialog('Connect Trello');
  expect(within(dialog).getByLabelText('Token')).toHaveValue('secret');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
});

function OwnStart(): ReactElement {
  const { flow, start } = useInstallFlow();
  return (
    <button
      type="button"
      onClick={() => void start({ integration: 'trello' }).catch(() => undefined)}
    >
      Own, {flow.status}
    </button>
  );
}

it('leaves a flow to the app that has started it', async () => {
  const { user } = renderWithFake(
    <>
      <OwnStart />
      <IntegrationAccounts integrations={types} />
    </>,
    { catalogue: 'forms', seed: formsSeed },
  );
  await findButton('Connect Trello');
  await user.click(await findButton('Own, idle'));
  expect(await findButton('Own, asking')).toBeVisible();
  expect(screen.queryByRole('dialog')).toBeNull();
});

it.each([
  ['', (element: ReactElement) => element],
  [' that a server component has sent', fromServer],
])('shows the flow in a dialog of the app%s', async (_, send) => {
  const onInstall = vi.fn();
  const installFlow = send(
    <InstallFlow.Root className="mine">
      <InstallFlow.Title />
      <InstallFlow.Fields />
      <InstallFlow.Submit className="primary">Send</InstallFlow.Submit>
    </InstallFlow.Root>,
  );
  const { user } = renderForms({}, { installFlow, onInstall });
  await user.click(await findButton('Connect another Klaviyo account'));
  const dialog = await findDialog('Connect another Klaviyo account');
  expect(dialog.querySelector('.mine')).toBeVisible();
  await user.type(within(dialog).getByLabelText('API key'), 'pk_live_1');
  await user.click(within(dialog).getByRole('button', { name: 'Send' }));
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(onInstall).toHaveBeenCalledTimes(1);
});

describe('a list of the last visit, before anybody is signed in', () => {
  /** Renders from what a persister has saved of a visit. */
  async function restore() {
    const options: FakeParagonOptions = { catalogue: 'forms', seed: formsSeed, consent: 'allow' };
    const show = (fake: FakeParagon, queryClient: QueryClient, getToken: () => Promise<string>) => (
      <ParagonProvider
        projectId={fake.projectId}
        userId={fake.userId}
        getToken={getToken}
        paragon={fake}
        queryClient={queryClient}
      >
        <IntegrationAccounts integrations={types} />
      </ParagonProvider>
    );
    const saved = new QueryClient();
    const before = createFakeParagon(options);
    leaveNothing(before);
    render(show(before, saved, async () => before.getToken()));
    await findButton('Connect Jira');
    const state = JSON.stringify(dehydrate(saved));
    cleanup();
    const queryClient = new QueryClient();
    hydrate(queryClient, JSON.parse(state));
    const fake = createFakeParagon(options);
    leaveNothing(fake);
    const open = vi.spyOn(window, 'open');
    const { promise, resolve } = createDeferred<string>();
    render(show(fake, queryClient, () => promise));
    return {
      user: userEvent.setup(),
      getHeld: () => open.mock.results[0]?.value as Window,
      signIn: () => resolve(fake.getToken()),
    };
  }

  it('opens the form in place of the window that waits', async () => {
    const { user, getHeld, signIn } = await restore();
    await user.click(screen.getByRole('button', { name: 'Connect Trello' }));
    expect(getHeld().closed).toBe(false);
    signIn();
    expect(await findDialog('Connect Trello')).toBeVisible();
    expect(getHeld().closed).toBe(true);
  });

  it('asks after the consent what is asked then', async () => {
    const { user, getHeld, signIn } = await restore();
    await user.click(screen.getByRole('button', { name: 'Connect Jira' }));
    expect(getHeld().closed).toBe(false);
    signIn();
    const dialog = await findDialog('Finish setting up ada@work.example');
    await user.click(await within(dialog).findByRole('combobox', { name: 'Jira site' }));
    await user.click(await within(dialog).findByRole('option', { name: /^Looms/ }));
    await user.click(within(dialog).getByRole('button', { name: 'Continue' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await waitFor(() => expect(status()).toContain('Connected'));
    expect(rows('Jira')).toHaveLength(1);
  });

  it('says that the setup is not finished where the person leaves then', async () => {
    const { user, signIn } = await restore();
    await user.click(screen.getByRole('button', { name: 'Connect Jira' }));
    signIn();
    const dialog = await findDialog('Finish setting up ada@work.example');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(status()).toContain('is not finished yet'));
    expect(rows('Jira')).toHaveLength(1);
  });
});
