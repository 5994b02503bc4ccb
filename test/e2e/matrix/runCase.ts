import { expect } from 'vitest';
import { accountIds } from '../screen';
import type { App } from '../startApp';
import { type FaultName, faults } from './faults';
import type { Operation } from './operations';

declare global {
  interface Window {
    result: Promise<string>;
  }
}

/** Starts the operation in the page and acts as the person in its window; resolves with a code or `ok`. */
async function perform(app: App, { start, window: act }: Operation): Promise<string> {
  const { page } = app;
  const popup = act && page.waitForEvent('popup');
  await page.evaluate((source) => {
    const run = new Function(`return (${source})()`) as () => Promise<unknown>;
    window.result = run().then(
      () => 'ok',
      ({ code }) => code,
    );
  }, start.toString());
  if (act && popup) {
    const opened = await popup;
    // A window that never gets to the provider is closed by the person.
    await act(opened).catch(() => opened.close());
  }
  return page.evaluate(() => window.result);
}

/**
 * The fault is on and the operation runs; then it is off, and the screen, the SDK and the server must agree.
 * Resolves with the code, or `ok`.
 */
export async function runCase(
  app: App,
  operation: Operation,
  call: string,
  fault: FaultName,
): Promise<string> {
  const { paragon, page } = app;
  paragon.reset();
  await page.evaluate(() => window.app.client.refresh());
  const match = operation.calls[call];
  if (!match) throw new Error(`No such call: ${call}`);
  // A refusal once is a session that ended; the rest lasts until it is mended.
  const times = ['401', '403'].includes(fault) ? 1 : undefined;
  paragon.faults.set({ match: { ...match, times }, effect: faults[fault] });
  const code = await perform(app, operation);
  paragon.faults.clear();
  await page.evaluate(() => window.app.client.refresh());
  for (const type of ['slack', 'salesforce']) {
    await expect.poll(() => accountIds(app, type)).toBeDefined();
  }
  return code;
}
