import { type Figures, measure } from './measure';
import type { BenchBrowser } from './openBench';
import { type Screen, screens } from './screens';
import type { Size } from './sizes';

/** Everything that was measured in one run. */
export interface Results {
  chromium: string;
  rounds: number;
  /** What each screen loads, gzipped: React, the SDK and styles are in it. */
  bytes: Record<Screen, number>;
  /** By size and screen, one entry a round. */
  figures: Partial<Record<Size, Record<Screen, Figures[]>>>;
}

/** Measures each screen in a fresh page a round. The screens take turns, so that a slow moment hits all alike. */
export async function benchmark(
  bench: BenchBrowser,
  sizes: readonly Size[],
  rounds: number,
): Promise<Results> {
  const { browser, built } = bench;
  const figures: Results['figures'] = {};
  // The first page of a browser pays for much that is kept.
  await measureOne(bench, screens[0] as Screen, sizes[0] as Size);
  for (const size of sizes) {
    const ofSize: Record<Screen, Figures[]> = { byHand: [], hooks: [], dropIn: [] };
    figures[size] = ofSize;
    for (let round = 0; round < rounds; round += 1) {
      console.log(`${size}, round ${round + 1} of ${rounds}`);
      for (const screen of rotate(screens, round)) {
        ofSize[screen].push(await measureOne(bench, screen, size));
      }
    }
  }
  return { chromium: browser.version(), rounds, bytes: built.bytes, figures };
}

async function measureOne(bench: BenchBrowser, screen: Screen, size: Size): Promise<Figures> {
  const page = await bench.open(screen, size);
  const figures = await measure(page);
  await page.close();
  return figures;
}

function rotate<Item>(items: readonly Item[], by: number): Item[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
