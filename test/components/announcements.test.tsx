import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Integration, IntegrationAccounts, Integrations, useInstall } from 'paragon-connect-react';
import { germanLabels } from 'paragon-connect-react/labels/de';
import type { ReactElement } from 'react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Host, renderAgain } from './Host';
import { renderWithFake } from './renderWithFake';

const types = ['googledrive', 'slack'];
const waiting = 'Waiting for you in the window that opened';

/** What each live region has said from now on, the oldest first. */
function listen(): string[][] {
  return screen.getAllByRole('status').map((region) => {
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.textContent ?? ''));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    onTestFinished(() => observer.disconnect());
    return said;
  });
}

const findButton = (name: string): Promise<HTMLElement> => screen.findByRole('button', { name });

/** Lets everything run that was started. */
const settle = (): Promise<void> =>
  act(() => new Promise<void>((resolve) => void setTimeout(resolve)));

/** A button of the app's own, outside of all roots. */
function OwnButton({ integration }: { integration: string }): ReactElement {
  const { mutate } = useInstall(true);
  return (
    <button type="button" onClick={() => mutate({ integration })}>
      Own
    </button>
  );
}

describe('an attempt that waits for the person is announced once', () => {
  it('when the card goes and comes back', async () => {
    const { user } = renderWithFake(<IntegrationAccounts />);
    await user.click(await findButton('Connect Slack'));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(waiting));
    const [said] = listen();
    await user.type(screen.getByRole('searchbox'), 'google');
    await user.clear(screen.getByRole('searchbox'));
    expect(screen.getByRole('region', { name: 'Slack' })).toBeVisible();
    await settle();
    expect(said?.join()).not.toContain(waiting);
  });

  it('when the app writes its labels inline', async () => {
    const { user } = renderWithFake(
      <Host draw={() => <IntegrationAccounts searchable labels={{ ...germanLabels }} />} />,
    );
    await user.type(await screen.findByRole('searchbox'), 'slack');
    await user.click(await findButton('Slack verbinden'));
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(germanLabels.authorizing),
    );
    const [said] = listen();
    renderAgain();
    renderAgain();
    await settle();
    expect(said).toEqual([]);
  });

  it('by the root in which the person started the attempt, where two roots show the integration', async () => {
    const { user } = renderWithFake(
      <>
        <IntegrationAccounts integrations={types} />
        <IntegrationAccounts integrations={types} />
      </>,
    );
    const [, second] = await screen.findAllByRole('button', { name: 'Connect Slack' });
    const said = listen();
    await user.click(second as HTMLElement);
    await waitFor(() => expect(said[1]).toEqual([waiting]));
    expect(said[0]).toEqual([]);
  });

  it('by the first root that shows the integration, where a button of the app started the attempt', async () => {
    const { user } = renderWithFake(
      <>
        <IntegrationAccounts integrations={['googledrive']} />
        <Integrations.Root>
          <Integration.Root integration="slack" aria-label="Slack" />
        </Integrations.Root>
        <IntegrationAccounts integrations={types} />
        <OwnButton integration="slack" />
      </>,
    );
    await findButton('Connect Slack');
    const said = listen();
    await user.click(await findButton('Own'));
    await waitFor(() => expect(said[1]).toEqual([waiting]));
    expect([said[0], said[2]]).toEqual([[], []]);
  });

  it('when its window is lost', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(false);
    onTestFinished(() => void vi.restoreAllMocks());
    const { fake, user } = renderWithFake(
      <>
        <IntegrationAccounts integrations={types} />
        <IntegrationAccounts integrations={['slack']} />
      </>,
    );
    const [, second] = await screen.findAllByRole('button', { name: 'Connect Slack' });
    const said = listen();
    await user.click(second as HTMLElement);
    fake.currentWindow.close();
    await waitFor(() => expect(said[1]?.at(-1)).toContain('The window can no longer be seen'));
    expect(said[0]).toEqual([]);
  });
});

it('announces once how many integrations match, also when the app writes its labels inline', async () => {
  const draw = (): ReactElement => (
    <IntegrationAccounts searchable labels={{ found: (count) => `${count} da` }} />
  );
  const { user } = renderWithFake(<Host draw={draw} />);
  await user.click(await screen.findByRole('searchbox'));
  await user.paste('slack');
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1 da'));
  const [said] = listen();
  renderAgain();
  await settle();
  expect(said).toEqual([]);
});

describe('an account whose setup is not finished', () => {
  const unfinished = /The setup of ada@work\.example for Jira is not finished yet\. Finish it/;

  async function keep(user: UserEvent): Promise<void> {
    await screen.findByText('Jira site');
    await user.keyboard('{Escape}');
    await user.click(await findButton('Keep the account'));
  }

  it('is not announced as connected', async () => {
    const { user } = renderWithFake(<IntegrationAccounts integrations={['jira']} />, {
      consent: 'allow',
    });
    const connect = await findButton('Connect Jira');
    const [said] = listen();
    await user.click(connect);
    await keep(user);
    await waitFor(() => expect(said?.at(-1)).toMatch(unfinished));
    expect(said?.join()).not.toContain('Connected');
  });

  it('is not announced as replaced either', async () => {
    const { fake, user } = renderWithFake(<IntegrationAccounts integrations={['slack']} />, {
      accounts: { slack: [{ email: 'bob@work.example' }] },
    });
    await user.click(await findButton('Replace bob@work.example'));
    const [said] = listen();
    const { id } = fake.currentWindow.allow('ada@work.example');
    fake.model.setStatus(fake, id, 'PENDING');
    await waitFor(() => expect(said?.at(-1)).toMatch(/for Slack is not finished yet/));
    expect(said?.join()).not.toMatch(/Replaced|Reconnected/);
  });
});
