import { describe, expect, it } from 'vitest';
import { complaints, connect, see } from './screen';
import { setupEngine } from './setupEngine';
import { engineNames } from './startEngine';

const ada = 'ada@work.example';

describe.each(engineNames)('%s', (name) => {
  const open = setupEngine(name);

  it('needs no storage and no channel between tabs: the browser may refuse them', async () => {
    const app = await open({
      before: () => {
        function refuse() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        }
        Object.defineProperty(window, 'BroadcastChannel', { value: refuse });
        for (const storage of ['localStorage', 'sessionStorage']) {
          Object.defineProperty(window, storage, { get: refuse });
        }
      },
    });
    await connect(app, 'Connect Slack', 'Slack', ada);
    await see(app.tab, 'button', `Disconnect ${ada}`, 'Slack');
    expect(await complaints(app)).toEqual([]);
  });

  it('opened without a network, says that it is the network, and shows the list once it is back', async () => {
    const app = await open({
      prepare: ({ faults }) => faults.set({ match: { path: '/sdk/' }, effect: { drop: true } }),
    });
    const { tab, paragon } = app;
    await see(tab, 'button', 'Try again');
    const code = await tab.evaluate(() =>
      window.app.queryClient
        .getQueryCache()
        .getAll()
        .map(({ state }) => Object(state.error).code as string | undefined)
        .find(Boolean),
    );
    expect(code).toBe('network');
    paragon.faults.clear();
    await tab.evaluate(() => {
      window.dispatchEvent(new Event('offline'));
      window.dispatchEvent(new Event('online'));
    });
    await see(tab, 'button', 'Connect Slack', 'Slack');
  });

  it('connects in a modal dialog of the app', async () => {
    const app = await open();
    const { tab } = app;
    await see(tab, 'button', 'Connect Slack', 'Slack');
    await tab.evaluate(() => {
      const dialog = document.createElement('dialog');
      document.body.append(dialog);
      dialog.append(document.getElementById('root') as HTMLElement);
      dialog.showModal();
      // WebKit's driver does not scroll within a modal dialog.
      document
        .querySelector('[data-slot="integration"][data-integration="slack"]')
        ?.scrollIntoView();
    });
    // WebKit skips a card that was moved until its next frame.
    const isDrawn = (): boolean => {
      const button = document.querySelector(
        '[data-slot="integration-connect"][data-integration="slack"]',
      );
      const { x = 0, y = 0, width = 0, height = 0 } = button?.getBoundingClientRect() ?? {};
      return document.elementFromPoint(x + width / 2, y + height / 2) === button;
    };
    await expect.poll(() => tab.evaluate(isDrawn)).toBe(true);
    await connect(app, 'Connect Slack', 'Slack', ada);
    await see(tab, 'button', `Disconnect ${ada}`, 'Slack');
  });

  it.each<[string, () => void]>([
    [
      'nothing',
      () => {
        window.open = () => null;
      },
    ],
    [
      'a window that is gone at once',
      () => {
        const real = window.open;
        window.open = (...parameters) => {
          const opened = real.apply(window, parameters);
          opened?.close();
          return opened;
        };
      },
    ],
    [
      'a stand-in that is no window',
      () => {
        window.open = () => ({}) as Window;
      },
    ],
    [
      'an error',
      () => {
        window.open = () => {
          throw new Error('No windows here.');
        };
      },
    ],
  ])('says that the window was blocked where the browser hands out %s', async (_, before) => {
    const app = await open({ before });
    const { tab } = app;
    await tab.click(await see(tab, 'button', 'Connect Slack', 'Slack'));
    await expect
      .poll(() =>
        tab.evaluate(() => window.app.client.store.getState().outcomes.slack?.error?.code),
      )
      .toBe('popup-blocked');
  });
});
