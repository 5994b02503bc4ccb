import { screen, waitFor, within } from '@testing-library/react';
import { IntegrationAccounts, type IntegrationsEvents } from 'paragon-connect-react';
import type { FakeParagonOptions } from 'paragon-connect-react/testing';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Rendered, renderWithFake } from './renderWithFake';

const options: FakeParagonOptions = { accounts: { googledrive: [{ email: 'ada@work.example' }] } };

interface EventCase {
  event: keyof IntegrationsEvents;
  /** What makes the event happen. */
  cause(rendered: Rendered): Promise<void>;
  /** What the person is told all the same. */
  told: string;
}

const click = async ({ user }: Rendered, name: string): Promise<void> =>
  user.click(await screen.findByRole('button', { name }));

const cases: EventCase[] = [
  {
    event: 'onInstall',
    async cause(rendered) {
      await click(rendered, 'Connect Slack');
      rendered.fake.currentWindow.allow('bob@work.example');
    },
    told: 'Connected bob@work.example to Slack',
  },
  {
    event: 'onReplace',
    async cause(rendered) {
      await click(rendered, 'Replace ada@work.example');
      rendered.fake.currentWindow.allow('bob@work.example');
    },
    told: 'Replaced ada@work.example with bob@work.example in Google Drive',
  },
  {
    event: 'onUninstall',
    async cause(rendered) {
      await click(rendered, 'Disconnect ada@work.example');
      const dialog = within(screen.getByRole('alertdialog'));
      await rendered.user.click(dialog.getByRole('button', { name: 'Disconnect' }));
    },
    told: 'Disconnected ada@work.example from Google Drive',
  },
  {
    event: 'onError',
    async cause(rendered) {
      await click(rendered, 'Connect Slack');
      rendered.fake.currentWindow.deny();
    },
    told: 'Slack was not allowed to connect',
  },
];

describe.each(cases)("an exception in the app's own $event", ({ event, cause, told }) => {
  /** Renders with a handler that throws; each other handler must not be called. */
  async function happen(error: Error): Promise<Rendered> {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    onTestFinished(() => void process.off('unhandledRejection', unhandled));
    const handlers = Object.fromEntries(cases.map((each) => [each.event, vi.fn()]));
    handlers[event]?.mockImplementation(() => {
      throw error;
    });
    const rendered = renderWithFake(
      <IntegrationAccounts integrations={['googledrive', 'slack']} {...handlers} />,
      options,
    );
    await cause(rendered);
    await screen.findByText(told, { exact: false });
    await waitFor(() => expect(handlers[event]).toHaveBeenCalledOnce());
    // Node reports an unhandled rejection after the microtasks.
    await new Promise((resolve) => setImmediate(resolve));
    expect(unhandled).not.toHaveBeenCalled();
    delete handlers[event];
    for (const other of Object.values(handlers)) expect(other).not.toHaveBeenCalled();
    return rendered;
  }

  it('is reported by the browser, and the outcome stays what it was', async () => {
    const reportError = vi.fn();
    vi.stubGlobal('reportError', reportError);
    onTestFinished(() => void vi.unstubAllGlobals());
    const error = new TypeError('of the app');
    await happen(error);
    expect(reportError).toHaveBeenCalledExactlyOnceWith(error);
    expect(screen.queryAllByRole('alert')).toHaveLength(event === 'onError' ? 1 : 0);
  });

  it('is thrown in a task of its own where the browser has no reportError', async () => {
    vi.stubGlobal('reportError', undefined);
    const setTimeout = vi.spyOn(globalThis, 'setTimeout');
    onTestFinished(() => {
      setTimeout.mockRestore();
      vi.unstubAllGlobals();
    });
    const error = new TypeError('of the app');
    const thrown: unknown[] = [];
    setTimeout.mockImplementation(((task: () => void, ms: number) =>
      realSetTimeout(() => {
        try {
          task();
        } catch (caught) {
          thrown.push(caught);
        }
      }, ms)) as typeof globalThis.setTimeout);
    await happen(error);
    await waitFor(() => expect(thrown).toEqual([error]));
  });
});

const realSetTimeout = globalThis.setTimeout;
