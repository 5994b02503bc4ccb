// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import { ParagonProvider, useInstall, useParagonUser } from 'paragon-connect-react/hooks';
import { createFakeParagon } from 'paragon-connect-react/testing';
import { createElement, type ReactNode } from 'react';
import { expect, it } from 'vitest';
import '../setup';

function Drive(): ReactNode {
  const { data: user } = useParagonUser();
  const install = useInstall(true);
  const accounts = user?.authenticated ? user.integrations.googledrive?.allCredentials : undefined;
  return createElement(
    'div',
    null,
    accounts &&
      createElement(
        'button',
        { type: 'button', onClick: () => install.mutate({ integration: 'googledrive' }) },
        'Connect',
      ),
    accounts?.map(({ id, providerData }) => createElement('p', { key: id }, providerData?.email)),
    install.error && createElement('p', { role: 'alert' }, install.error.code),
  );
}

function renderDrive() {
  const fake = createFakeParagon({ accounts: { googledrive: [{ email: 'ada@work.example' }] } });
  render(
    createElement(
      ParagonProvider,
      { projectId: fake.projectId, getToken: fake.getToken, paragon: fake },
      createElement(Drive),
    ),
  );
  return fake;
}

async function connect(): Promise<void> {
  const button = await screen.findByRole('button', { name: 'Connect' });
  // The mutation begins in a microtask of the click.
  await act(async () => button.click());
}

it('shows the account after the person has allowed it', async () => {
  const fake = renderDrive();
  await connect();
  fake.currentWindow.allow('ada.king@example.org');
  expect(await screen.findByText('ada.king@example.org')).toBeVisible();
  expect(screen.getByText('ada@work.example')).toBeVisible();
  fake.restore();
});

it('shows what went wrong after the person has denied it', async () => {
  const fake = renderDrive();
  await connect();
  fake.currentWindow.deny();
  expect(await screen.findByRole('alert')).toHaveTextContent('provider-denied');
  fake.restore();
});
