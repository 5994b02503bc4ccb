import { describe, expect, it } from 'vitest';
import type { Tab } from './driver/createTab';
import { complaints, connect, disconnect, finish, nextWindow, press, see } from './screen';
import { setupEngine } from './setupEngine';
import { engineNames } from './startEngine';

const ada = 'ada@work.example';

/** What has the focus: the element's name, with what the element is. */
const focused = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const element = document.activeElement;
    if (element === document.body || !element) return 'nothing';
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    return `${element.tagName.toLowerCase()} ${name}`;
  });

/** Presses Tab until the button has the focus. */
async function tabTo(tab: Tab, name: string): Promise<void> {
  for (let count = 0; count < 60; count += 1) {
    if ((await focused(tab)) === `button ${name}`) return;
    await tab.press('Tab');
  }
  throw new Error(`Tab does not reach "${name}".`);
}

describe.each(engineNames)('%s', (name) => {
  const open = setupEngine(name);

  it('keeps the focus of a mouse where the person works, from Connect to Disconnect', async () => {
    const app = await open();
    const { tab } = app;
    await connect(app, 'Connect Slack', 'Slack', ada);
    await see(tab, 'button', `Disconnect ${ada}`, 'Slack');
    await expect.poll(() => focused(tab)).toMatch(/^li .*ada@work\.example/);

    await press(tab, `Disconnect ${ada}`, 'Slack');
    await expect.poll(() => focused(tab)).toBe('button Cancel');
    await tab.press('Escape');
    await expect.poll(() => focused(tab)).toBe(`button Disconnect ${ada}`);

    await disconnect(app, ada, 'Slack');
    await expect.poll(() => focused(tab)).toBe('button Connect Slack');
    expect(await complaints(app)).toEqual([]);
  });

  it('lets the keyboard alone connect and disconnect', async () => {
    const app = await open();
    const { tab } = app;
    await see(tab, 'button', 'Connect Slack', 'Slack');
    await tabTo(tab, 'Connect Slack');
    await tab.press('Enter');
    await finish(await nextWindow(app), 'Allow', ada);
    await expect.poll(() => focused(tab)).toMatch(/^li .*ada@work\.example/);

    await tabTo(tab, `Disconnect ${ada}`);
    await tab.press('Space');
    await expect.poll(() => focused(tab)).toBe('button Cancel');
    await tab.press('Tab');
    await expect.poll(() => focused(tab)).toBe('button Disconnect');
    await tab.press('Enter');
    await expect.poll(() => focused(tab)).toBe('button Connect Slack');
    expect(await complaints(app)).toEqual([]);
  });
});
