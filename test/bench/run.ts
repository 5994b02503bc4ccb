import { parseArgs } from 'node:util';
import { measure } from './measure';
import { openBench } from './openBench';
import { screens } from './screens';
import { type Size, sizes } from './sizes';

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      write: { type: 'boolean' },
      profile: { type: 'boolean' },
      rounds: { type: 'string', default: '5' },
      size: { type: 'string' },
    },
  });
  const wanted = values.size ? [values.size as Size] : sizes;
  const bench = await openBench({ sizes: wanted, minify: true });
  try {
    console.log(bench.version, bench.built.bytes);
    for (const size of wanted)
      for (let round = 0; round < Number(values.rounds); round++)
        for (const screen of screens) {
          const page = await bench.open(screen, size);
          const f = await measure(page);
          await page.close();
          console.log(
            size,
            screen,
            JSON.stringify(f, (_, v) => (typeof v === 'number' ? Math.round(v * 10) / 10 : v)),
          );
        }
  } finally {
    await bench.close();
  }
}
