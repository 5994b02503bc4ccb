import type { CDPSession, Page } from 'playwright';
import { expect } from 'vitest';
import type {} from './countResources';

/** What a page holds when it has come to rest and its garbage is gone. */
export interface Holding {
  /** In bytes; V8's compiled code is part of it. */
  heap: number;
  /** Of JavaScript. */
  objects: number;
  /** Counted by Chromium, in all documents. */
  nodes: number;
  documents: number;
  listeners: number;
  /** Timers, listeners of window and document by event, subscriptions to the SDK: counted in the page. */
  resources: Record<string, number>;
}

/** Waits until no more timers than these run, and looks. */
export async function measure(page: Page, timers: number): Promise<Holding> {
  const resources = () => page.evaluate(() => window.resources());
  await expect.poll(async () => (await resources()).timers, { timeout: 30_000 }).toBe(timers);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const objects = await countObjects(session);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return {
    heap: metric('JSHeapUsedSize'),
    objects,
    nodes: metric('Nodes'),
    documents: metric('Documents'),
    listeners: metric('JSEventListeners'),
    resources: await resources(),
  };
}

/** Collects the garbage, and counts whatever inherits from `Object.prototype`. */
async function countObjects(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  // Developer tools keep what was written to the console.
  await session.send('Runtime.discardConsoleEntries');
  await session.send('HeapProfiler.collectGarbage');
  const objectGroup = 'count';
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'Object.prototype',
    objectGroup,
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup,
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup });
  await session.send('HeapProfiler.collectGarbage');
  return count.result.value;
}
