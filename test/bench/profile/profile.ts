import { writeFileSync } from 'node:fs';
import { type Quantity, quantities } from '../measure';
import { type BenchBrowser, type BenchPage, openBench } from '../openBench';
import type { Screen } from '../screens';
import type { Size } from '../sizes';
import { type CpuProfile, createFunctionTable } from './createFunctionTable';
import { createTraceTable, traceCategories } from './createTraceTable';

interface ProfileOptions {
  screen: Screen;
  quantity: Quantity;
  size: Size;
  rounds: number;
  folder: string;
}

/**
 * Prints which functions take the time of a quantity, and how much of it is style, layout and paint. The profiles
 * and the trace are kept for Chromium's own tools.
 */
export async function profile(options: ProfileOptions): Promise<void> {
  const { screen, quantity, size, rounds, folder } = options;
  const bench = await openBench({ sizes: [size], minify: false });
  try {
    const profiles: CpuProfile[] = [];
    for (let round = 0; round < rounds; round += 1) {
      profiles.push(await recordProfile(bench, options));
    }
    const trace = await recordTrace(bench, options);
    const name = `${folder}${screen}-${quantity}-${size}`;
    profiles.forEach((item, round) => {
      writeFileSync(`${name}-${round + 1}.cpuprofile`, JSON.stringify(item));
    });
    writeFileSync(`${name}.trace.json`, trace);
    console.log(`${screen}, ${quantity}, ${size}: milliseconds, the mean of ${rounds}`);
    console.log(`\n${createFunctionTable(profiles, bench.built.locate)}`);
    console.log(`\n${createTraceTable(trace)}\n\n${name}*`);
  } finally {
    await bench.close();
  }
}

async function recordProfile(bench: BenchBrowser, options: ProfileOptions): Promise<CpuProfile> {
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

/** Apart from the profiles: each slows down what the other looks at. */
async function recordTrace(bench: BenchBrowser, options: ProfileOptions): Promise<string> {
  const page = await lead(bench, options);
  await bench.browser.startTracing(undefined, { categories: traceCategories });
  await page.perform(options.quantity);
  await page.rest();
  const trace = await bench.browser.stopTracing();
  await page.close();
  return trace.toString();
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
