import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ParagonProvider } from 'paragon-connect-react';
import { createFakeParagon } from 'paragon-connect-react/testing';
import { Settings } from './Settings';

let fake;
afterEach(() => fake.restore());

function renderSettings() {
  fake = createFakeParagon({ accounts: { googledrive: [{ email: 'ada@work.example' }] } });
  render(
    <ParagonProvider projectId={fake.projectId} getToken={fake.getToken} paragon={fake}>
      <Settings />
    </ParagonProvider>,
  );
}

test('connects Slack', async () => {
  renderSettings();
  await userEvent.click(await screen.findByRole('button', { name: 'Connect Slack' }));
  fake.currentWindow.allow('grace@work.example');
  await screen.findByRole('button', { name: 'Disconnect grace@work.example' });
});

test('disconnects an account after it asked', async () => {
  renderSettings();
  const disconnect = jest.spyOn(fake, 'uninstallIntegration');
  const name = 'Disconnect ada@work.example';
  await userEvent.click(await screen.findByRole('button', { name }));
  expect(disconnect).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Disconnect' }));
  await screen.findByRole('button', { name: 'Connect Google Drive' });
  expect(disconnect).toHaveBeenCalledTimes(1);
});
