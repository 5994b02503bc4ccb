import { screen, waitFor, within } from '@testing-library/react';
import { IntegrationAccounts } from 'paragon-connect-react';
import { type FakeParagonOptions, formsSeed } from 'paragon-connect-react/testing';
import { describe, expect, it } from 'vitest';
import { everyFirst, slackWorkflows } from '../behaviour/formSeeds';
import { renderWithFake } from './renderWithFake';

const slack = [
  { email: 'ada@work.example', id: '11111111-1111-4111-8111-111111111111' },
  { email: 'king@work.example', id: '22222222-2222-4222-8222-222222222222' },
];

function renderManage(types: string[], options: FakeParagonOptions = {}) {
  return renderWithFake(<IntegrationAccounts integrations={types} manageable />, {
    catalogue: 'forms',
    bootstrap: true,
    ...options,
  });
}

const findButton = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });
const findDialog = (name: string): Promise<HTMLElement> => screen.findByRole('dialog', { name });

describe('Manage', () => {
  it('switches a workflow of one account, and not of the other', async () => {
    const { fake, user } = renderManage(['slack'], { accounts: { slack } });
    await user.click(await findButton('Manage ada@work.example'));
    const dialog = await findDialog('Manage ada@work.example');
    const workflows = within(dialog).getByRole('region', { name: 'Workflows' });
    const reply = await within(workflows).findByRole('switch', { name: 'Reply in Threads' });
    const before = (reply as HTMLInputElement).checked;
    await user.click(reply);
    await waitFor(() => expect((reply as HTMLInputElement).checked).toBe(!before));
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(await findButton('Manage ada@work.example')).toHaveFocus();
    const settings = slack.map(({ id }) => {
      const { configurations } = fake.model.getCredential(fake, id);
      return JSON.stringify(configurations.map(({ workflowSettings }) => workflowSettings));
    });
    expect(settings[0]).not.toBe(settings[1]);
  });

  it('saves the settings of one account, and says so', async () => {
    const { fake, user } = renderManage(['custom.everyinput'], { seed: formsSeed });
    const [manage] = await screen.findAllByRole('button', { name: /^Manage / });
    await user.click(manage as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    const settings = within(dialog).getByRole('region', { name: 'Settings' });
    const field = await within(settings).findByLabelText('Workspace');
    await user.clear(field);
    await user.type(field, 'looms');
    await user.click(within(settings).getByRole('button', { name: 'Save' }));
    expect(await within(settings).findByText('Saved.')).toBeVisible();
    const { configurations } = fake.model.getCredential(fake, everyFirst);
    expect(configurations.find(({ isDefault }) => isDefault)?.sharedSettings).toMatchObject({
      text: 'looms',
    });
  });

  it('shows each configuration in a tab of its own', async () => {
    const reply = slackWorkflows.reply;
    const configurations = [
      { workflowSettings: { [reply]: { enabled: false } } },
      { externalId: 'emea', workflowSettings: { [reply]: { enabled: true } } },
    ];
    const account = { email: 'ada@work.example', configurations };
    const { user } = renderManage(['slack'], { accounts: { slack: [account as never] } });
    await user.click(await findButton('Manage ada@work.example'));
    const dialog = await findDialog('Manage ada@work.example');
    const isOn = () =>
      within(dialog).getByRole<HTMLInputElement>('switch', { name: 'Reply in Threads' }).checked;
    await waitFor(() => expect(isOn()).toBe(false));
    await user.click(await within(dialog).findByRole('tab', { name: 'emea' }));
    await waitFor(() => expect(isOn()).toBe(true));
    await user.keyboard('{ArrowLeft}');
    expect(within(dialog).getByRole('tab', { name: 'Default' })).toHaveFocus();
    await waitFor(() => expect(isOn()).toBe(false));
  });

  it('asks before it loses what is not saved', async () => {
    const { user } = renderManage(['slack'], { accounts: { slack } });
    await user.click(await findButton('Manage ada@work.example'));
    const dialog = await findDialog('Manage ada@work.example');
    const field = await within(dialog).findByLabelText('Recipient');
    await user.type(field, 'ada@work.example');
    await user.keyboard('{Escape}');
    expect(await within(dialog).findByText('There are changes that are not saved.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Go on' }));
    expect(field).toHaveValue('ada@work.example');
    await user.keyboard('{Escape}');
    await user.click(await within(dialog).findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
  });

  it('is read only for an account that must be reconnected, with the way to it', async () => {
    const account = { email: 'ada@work.example', status: 'INVALID' as const };
    const { fake, user } = renderManage(['slack'], { accounts: { slack: [account] } });
    await user.click(await findButton('Manage ada@work.example'));
    const dialog = await findDialog('Manage ada@work.example');
    const [toggle] = await within(dialog).findAllByRole('switch');
    expect(toggle).toHaveAttribute('aria-disabled', 'true');
    await user.click(within(dialog).getByRole('button', { name: 'Reconnect' }));
    await waitFor(() => expect(fake.currentWindow).toBeDefined());
    expect(dialog).not.toBeInTheDocument();
  });

  it('asks for what was typed into another tab as well', async () => {
    const { user } = renderManage(['custom.everyinput'], { seed: formsSeed });
    const [manage] = await screen.findAllByRole('button', { name: /^Manage / });
    await user.click(manage as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    const settings = () => within(within(dialog).getByRole('region', { name: 'Settings' }));
    await user.type(await settings().findByLabelText('Footer'), 'x');
    await user.click(within(dialog).getByRole('tab', { name: 'emea' }));
    expect(await settings().findByLabelText('Footer')).toHaveValue('');
    await user.keyboard('{Escape}');
    expect(await within(dialog).findByText('There are changes that are not saved.')).toBeVisible();
  });

  it('says in the server’s words why a workflow was not switched', async () => {
    const { fake, user } = renderManage(['slack'], { accounts: { slack } });
    await user.click(await findButton('Manage ada@work.example'));
    const dialog = await findDialog('Manage ada@work.example');
    const reply = await within(dialog).findByRole('switch', { name: 'Reply in Threads' });
    fake.fail('disableWorkflow', { status: 500, message: 'Slack is asleep.' });
    fake.fail('enableWorkflow', { status: 500, message: 'Slack is asleep.' });
    await user.click(reply);
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('Slack is asleep.');
  });

  it('shows what the server says of a field, whatever its type', async () => {
    const { fake, user } = renderManage(['custom.everyinput'], { seed: formsSeed });
    const [manage] = await screen.findAllByRole('button', { name: /^Manage / });
    await user.click(manage as HTMLElement);
    const dialog = await screen.findByRole('dialog');
    const settings = within(dialog).getByRole('region', { name: 'Settings' });
    await user.type(await within(settings).findByLabelText('Footer'), 'x');
    const fields = [...settings.querySelectorAll<HTMLElement>('[data-field]')];
    const message = fields.map(({ dataset: { field } }) => ({
      property: field ?? '',
      constraints: { odd: `${field} is odd` },
      children: [],
    }));
    fake.fail('updateIntegrationUserSettings', { status: 400, message });
    await user.click(within(settings).getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(within(settings).getAllByRole('alert')).toHaveLength(fields.length));
    for (const field of fields) {
      const alert = within(field).getByRole('alert');
      expect(alert).toHaveTextContent(/ is odd$/);
      const [described] = field.querySelectorAll(`[aria-describedby~="${alert.id}"]`);
      expect(described, field.dataset.type).toBeDefined();
    }
    expect(new Set(fields.map(({ dataset }) => dataset.type)).size).toBeGreaterThan(12);
  });
});
