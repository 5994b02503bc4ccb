import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hostile, startHostile } from '../e2e/guard/startHostile';
import { accountIds, complaints, connect, see } from './screen';
import { setupEngine } from './setupEngine';
import { engineNames } from './startEngine';

declare global {
  interface Window {
    /** What an attack came to, once its last message has arrived. */
    attack: { sent: number; reached: number };
  }
}

let hostile: Hostile;
beforeAll(async () => {
  hostile = await startHostile();
});
afterAll(() => hostile.close());

/** Counts what comes past the SDK's own listener, which was registered before. */
function countMessages(): void {
  window.attack = { sent: 0, reached: 0 };
  window.addEventListener('message', ({ data }) => {
    if (data === null || Object(data).hostile === true) window.attack.reached += 1;
    if (Object(data).attacked) window.attack.sent = data.attacked;
  });
}

function addFrame(src: string, sandbox: string | undefined): void {
  const frame = document.createElement('iframe');
  if (sandbox) frame.setAttribute('sandbox', sandbox);
  frame.src = src;
  document.body.append(frame);
}

describe.each(engineNames)('%s', (name) => {
  const open = setupEngine(name);

  it.each([
    ['a frame of another origin', undefined],
    ['a sandboxed frame', 'allow-scripts'],
  ])('%s makes the SDK do nothing, and real installs go on', async (_, sandbox) => {
    const app = await open();
    const { tab, paragon } = app;
    await see(tab, 'button', 'Connect Slack', 'Slack');
    const before = await accountIds(app, 'salesforce');
    const requests = paragon.getState().requests.length;
    await tab.evaluate(countMessages);
    await tab.evaluate(addFrame, hostile.url, sandbox);
    await expect.poll(() => tab.evaluate(() => window.attack)).toEqual({ sent: 45, reached: 0 });
    expect(paragon.getState().requests).toHaveLength(requests);
    expect(await accountIds(app, 'salesforce')).toEqual(before);
    await connect(app, 'Connect Slack', 'Slack', 'ada@work.example');
    await see(tab, 'button', 'Disconnect ada@work.example', 'Slack');
    expect(await complaints(app)).toEqual([expect.stringContaining('stopped a message')]);
  });
});
