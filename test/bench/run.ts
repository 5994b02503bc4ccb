import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchmark } from './benchmark';
import { createTables } from './createTables';
import { quantities } from './measure';
import { openBench } from './openBench';
import { profile } from './profile/profile';
import { screens } from './screens';
import { largest, sizes } from './sizes';
import { writeDocs } from './writeDocs';

/** Where the figures and the profiles of the last run are kept. */
const folder = fileURLToPath(
  new URL('../../node_modules/.cache/paragon-connect-react/', import.meta.url),
);

const usage = `npm run bench
npm run bench -- --size 300x10 --rounds 3
npm run bench -- --write
npm run bench -- --profile <${screens.join('|')}> <${quantities.join('|')}>`;

export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      profile: { type: 'boolean' },
      rounds: { type: 'string' },
      size: { type: 'string' },
      write: { type: 'boolean' },
    },
  });
  const rounds = Number(values.rounds ?? (values.profile ? 3 : 5));
  if (!(rounds >= 1)) throw new Error(`--rounds takes a number.\n${usage}`);
  mkdirSync(folder, { recursive: true });
  if (values.profile) {
    const [screen, quantity] = positionals;
    await profile({
      screen: pick(screens, screen),
      quantity: pick(quantities, quantity),
      size: pick(sizes, values.size ?? largest),
      rounds,
      folder,
    });
    return;
  }
  // The page about speed shows all sizes.
  if (values.write && values.size !== undefined)
    throw new Error(`--write takes no --size.\n${usage}`);
  const wanted = values.size === undefined ? sizes : [pick(sizes, values.size)];
  const bench = await openBench({ sizes: wanted, minify: true });
  try {
    const results = await benchmark(bench, wanted, rounds);
    const file = `${folder}bench.json`;
    writeFileSync(file, JSON.stringify(results, null, 2));
    console.log(`\n${createTables(results)}\n\n${file}`);
    if (values.write) writeDocs(results);
    warnOfLoad();
  } finally {
    await bench.close();
  }
}

function pick<Item extends string>(items: readonly Item[], wanted: string | undefined): Item {
  const found = items.find((item) => item === wanted);
  if (found) return found;
  throw new Error(`"${wanted}" is none of ${items.join(', ')}.\n${usage}`);
}

/** Programs beside the benchmark stretch its times; what a thread computed is counted apart from them. */
function warnOfLoad(): void {
  const [load = 0] = loadavg();
  // The page and its painting keep about two cores busy.
  if (load <= Math.max(2, availableParallelism())) return;
  console.warn(
    `The machine was busy with more (load ${load.toFixed(1)}): compare the rows of work, not the times.`,
  );
}
