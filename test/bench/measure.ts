import type { CDPSession } from 'playwright';
import type { BenchPage } from './openPage';

/** What is measured, in the order in which each page goes through it. */
export const quantities = ['ready', 'narrow', 'clear', 'ask', 'confirm'] as const;

export type Quantity = (typeof quantities)[number];

/** What one fresh page told. Times are milliseconds. */
export interface Figures {
  /** To the paint that shows the result. */
  done: Record<Quantity, number>;
  /** To the next paint after the key. */
  next: Partial<Record<Quantity, number>>;
  /** What the page's main thread computed until it was at rest again, whatever else the machine did. */
  work: Record<Quantity, number>;
  /** From the server's answer that an account is gone to the paint without it. */
  change: number;
  /** JS heap with all rows, in bytes. */
  heap: number;
}

export async function measure(page: BenchPage): Promise<Figures> {
  const { cdp } = page;
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const figures = { done: {}, next: {}, work: {}, change: 0, heap: 0 } as Figures;
  for (const quantity of quantities) {
    // Else what was thrown away before is collected at some moment of this one.
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await readWork(cdp);
    const times = await page.perform(quantity);
    await page.rest();
    figures.work[quantity] = (await readWork(cdp)) - before;
    figures.done[quantity] = times.done;
    figures.next[quantity] = times.next;
    figures.change = times.answered ?? figures.change;
    if (quantity === 'ready') figures.heap = await readHeap(cdp);
  }
  return figures;
}

async function readWork(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (seconds === undefined) throw new Error('Chromium does not tell how long its tasks take.');
  return seconds * 1_000;
}

async function readHeap(cdp: CDPSession): Promise<number> {
  // The first collection can free what holds more, and the second finds that.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}
