import { writeFileSync } from 'node:fs';
import { type Quantity, quantities } from '../measure';
import { type BenchBrowser, openBench } from '../openBench';
import type { BenchPage } from '../openPage';
import type { Screen } from '../screens';
import type { Size } from '../sizes';
import { createFunctionTable } from './createFunctionTable';
import { createTraceTable, traceCategories } from './createTraceTable';
import { type CpuProfile, type HeapNode, sizesOf, timesOf } from './toCallTree';

interface ProfileOptions {
  screen: Screen;
  quantity: Quantity;
  size: Size;
  rounds: number;
  folder: string;
}

/**
 * Prints which functions take the time of a quantity, how much of it is style, layout and paint, and who made what
 * is held with all rows. Profiles and trace are kept for Chromium's own tools.
 */
export async function profile(options: ProfileOptions): Promise<void> {
  const { screen, quantity, size, rounds, folder } = options;
  const bench = await openBench({ sizes: [size], minify: false });
  const { locate } = bench.built;
  const name = `${folder}${screen}-${quantity}-${size}`;
  try {
    console.log(`${screen}, ${quantity}, ${size}`);
    const profiles: CpuProfile[] = [];
    for (let round = 0; round < rounds; round += 1) {
      profiles.push(await recordTimes(bench, options));
      writeFileSync(`${name}-${round + 1}.cpuprofile`, JSON.stringify(profiles.at(-1)));
    }
    console.log(`\n${createFunctionTable('ms', profiles.map(timesOf), locate)}`);
    const trace = await recordTrace(bench, options);
    writeFileSync(`${name}.trace.json`, trace);
    console.log(`\n${createTraceTable(trace)}`);
    if (quantity === 'ready') {
      const heap = await recordHeap(bench, options);
      writeFileSync(`${name}.heapprofile`, JSON.stringify(heap));
      console.log(`\n${createFunctionTable('kB held', [sizesOf(heap.head)], locate)}`);
    }
    console.log(`\n${name}*`);
  } finally {
    await bench.close();
  }
}

async function recordTimes(bench: BenchBrowser, options: ProfileOptions): Promise<CpuProfile> {
  const page = await lead(bench, options);
  await page.cdp.send('Profiler.enable');
  await page.cdp.send('Profiler.setSamplingInterval', { interval: 200 });
  await page.cdp.send('Profiler.start');
  await page.perform(options.quantity);
  await page.rest();
  const { profile } = await page.cdp.send('Profiler.stop');
  await page.close();
  return profile;
}

/** In pages of its own, as the heap is: each slows down what the others look at. */
async function recordTrace(bench: BenchBrowser, options: ProfileOptions): Promise<string> {
  const page = await lead(bench, options);
  await bench.browser.startTracing(undefined, { categories: traceCategories });
  await page.perform(options.quantity);
  await page.rest();
  const trace = await bench.browser.stopTracing();
  await page.close();
  return trace.toString();
}

async function recordHeap(
  bench: BenchBrowser,
  options: ProfileOptions,
): Promise<{ head: HeapNode }> {
  const page = await lead(bench, options);
  await page.cdp.send('HeapProfiler.startSampling', { samplingInterval: 2_048 });
  await page.perform(options.quantity);
  await page.rest();
  await page.cdp.send('HeapProfiler.collectGarbage');
  const { profile } = await page.cdp.send('HeapProfiler.stopSampling');
  await page.close();
  return profile;
}

/** A page that has come to the quantity. */
async function lead(bench: BenchBrowser, options: ProfileOptions): Promise<BenchPage> {
  const page = await bench.open(options.screen, options.size);
  for (const quantity of quantities.slice(0, quantities.indexOf(options.quantity))) {
    await page.perform(quantity);
    await page.rest();
  }
  await page.cdp.send('HeapProfiler.collectGarbage');
  return page;
}
