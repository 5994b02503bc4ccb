import { describe, expect, it } from 'vitest';
import {
  accountIds,
  alertOf,
  complaints,
  connect,
  finish,
  openWindow,
  outcome,
  phaseOf,
  press,
  see,
  waitUntilClosed,
} from './screen';
import { setupEngine } from './setupEngine';
import { engineNames } from './startEngine';

const calendar = 'Google Calendar';
const another = `Connect another ${calendar} account`;
const ada = 'ada@work.example';
const charles = 'charles@example.com';

describe.each(engineNames)('%s', (name) => {
  const open = setupEngine(name);

  it('a window that is closed ends with popup-closed, is not called a failure, and the next one connects', async () => {
    const app = await open();
    await see(app.tab, 'button', another, calendar);
    const before = await accountIds(app, 'googlecalendar');
    const window = await openWindow(app, another, calendar);
    await see(window, 'button', 'Allow');
    await window.close();
    await expect.poll(() => outcome(app, 'googlecalendar')).toBe('popup-closed');
    expect(await alertOf(app, 'googlecalendar')).toBeUndefined();
    await connect(app, another, calendar, charles);
    await see(app.tab, 'button', `Disconnect ${charles}`, calendar);
    expect(await accountIds(app, 'googlecalendar')).toHaveLength(before.length + 1);
    expect(await complaints(app)).toEqual([]);
  });

  it('a denial is said beside the integration, and leaves every account', async () => {
    const app = await open();
    await see(app.tab, 'button', another, calendar);
    const before = await accountIds(app, 'googlecalendar');
    await finish(await openWindow(app, another, calendar), 'Deny');
    await expect.poll(() => alertOf(app, 'googlecalendar')).toContain('was not allowed');
    expect(await outcome(app, 'googlecalendar')).toBe('provider-denied');
    expect(await accountIds(app, 'googlecalendar')).toEqual(before);
  });

  it('Cancel closes the window, and the next click connects', async () => {
    const app = await open();
    const window = await openWindow(app, 'Connect Slack', 'Slack');
    await see(window, 'button', 'Allow');
    await press(app.tab, 'Cancel', 'Slack');
    await waitUntilClosed(window);
    expect(await outcome(app, 'slack')).toBe('cancelled');
    await connect(app, 'Connect Slack', 'Slack', charles);
    await see(app.tab, 'button', `Disconnect ${charles}`, 'Slack');
    expect(await complaints(app)).toEqual([]);
  });

  it('a provider’s page that cuts its window off is said to be out of sight, and its consent counts', async () => {
    const app = await open({
      prepare: ({ settings, faults }) => {
        settings.isolateConsent = true;
        // The person has looked at the window before its page cuts it off.
        faults.set({ match: { path: 'build-oauth' }, effect: { delayMs: 1_000 } });
      },
    });
    const window = await openWindow(app, 'Connect Slack', 'Slack');
    await see(window, 'button', 'Allow');
    await expect.poll(() => phaseOf(app, 'slack')).toBe('window-lost');
    await finish(window, 'Allow', charles);
    await see(app.tab, 'button', `Disconnect ${charles}`, 'Slack');
    expect(await accountIds(app, 'slack')).toHaveLength(1);
    expect(await complaints(app)).toEqual([]);
  });

  it('a window without a click behind it is blocked, and said to be; a click connects', async () => {
    const app = await open({ search: '?install=slack' });
    await expect.poll(() => alertOf(app, 'slack')).toContain('blocked');
    expect(await outcome(app, 'slack')).toBe('popup-blocked');
    await connect(app, 'Connect Slack', 'Slack', charles);
    await see(app.tab, 'button', `Disconnect ${charles}`, 'Slack');
  });

  it.each([1_200, 7_000])(
    'a click before the sign-in is done connects (it takes %i ms)',
    async (delayMs) => {
      const app = await open({
        search: '?early',
        prepare: ({ faults }) =>
          faults.set({ match: { method: 'GET', path: '/sdk/me' }, effect: { delayMs } }),
      });
      const window = await openWindow(app, 'Connect early');
      await finish(window, 'Allow', ada);
      await see(app.tab, 'button', `Disconnect ${ada}`, 'Google Drive');
      expect(await accountIds(app, 'googledrive')).toHaveLength(1);
      expect(await complaints(app)).toEqual([]);
    },
  );
});
