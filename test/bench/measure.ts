import type { CDPSession } from 'playwright';
import type { BenchPage } from './openBench';

/** What is measured, in the order in which a page goes through it. */
export const quantities = ['ready', 'narrow', 'clear', 'ask', 'confirm'] as const;

export type Quantity = (typeof quantities)[number];

/** What one fresh page told. Times are milliseconds. */
export interface Figures {
  /** To the paint that shows what came of it. */
  done: Record<Quantity, number>;
  /** To the next paint after the key. */
  next: Partial<Record<Quantity, number>>;
  /** What the main thread computed until the page was at rest again, whatever else the machine did. */
  work: Record<Quantity, Work>;
  /** From the server's answer that an account is gone to the paint without it. */
  change: number;
  /** JS heap with all rows, in bytes. */
  heap: number;
}

export interface Work {
  task: number;
  script: number;
  style: number;
  layout: number;
}

export async function measure(page: BenchPage): Promise<Figures> {
  const { cdp } = page;
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const figures: Pick<Figures, 'done' | 'next' | 'work'> = {
    done: {} as Figures['done'],
    next: {},
    work: {} as Figures['work'],
  };
  let heap = 0;
  let change = 0;
  for (const quantity of quantities) {
    await cdp.send('HeapProfiler.collectGarbage');
    const before = await readWork(cdp);
    if (quantity === 'ready') {
      figures.done.ready = await page.start();
    } else {
      const times = await page.act(quantity);
      figures.done[quantity] = times.done;
      figures.next[quantity] = times.next;
      change = times.answered ?? change;
    }
    await page.rest();
    figures.work[quantity] = subtract(await readWork(cdp), before);
    if (quantity === 'ready') heap = await readHeap(cdp);
  }
  return { ...figures, change, heap };
}

async function readWork(cdp: CDPSession): Promise<Work> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const read = (name: string): number =>
    1_000 * (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN);
  return {
    task: read('TaskDuration'),
    script: read('ScriptDuration'),
    style: read('RecalcStyleDuration'),
    layout: read('LayoutDuration'),
  };
}

function subtract(after: Work, before: Work): Work {
  return {
    task: after.task - before.task,
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}

async function readHeap(cdp: CDPSession): Promise<number> {
  // What a first collection frees can hold more, which the second finds.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize;
}
