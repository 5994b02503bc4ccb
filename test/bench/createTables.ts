import type { Results } from './benchmark';
import { formatTable } from './formatTable';
import { readRow, rows } from './rows';
import { type Screen, screenNames, screens } from './screens';
import { largest, readSize, type Size, sizes, smallest } from './sizes';

const kit: readonly Screen[] = screens.filter((screen) => screen !== 'byHand');

/** A table for each size that was measured, the largest first, and one of how the cost grows, in Markdown. */
export function createTables(results: Results): string {
  const measured = sizes.filter((size) => results.figures[size]).toReversed();
  const tables = measured.map((size) => createTable(results, size));
  const canGrow = measured.includes(smallest) && measured.includes(largest);
  return [...tables, ...(canGrow ? [createGrowth(results)] : [])].join('\n\n');
}

function createTable(results: Results, size: Size): string {
  const header = [
    name(size),
    screenNames.byHand,
    ...kit.flatMap((screen) => [screenNames[screen], '÷ by hand']),
  ];
  const lines = rows.map((row) => {
    const values = readRow(row, results, size);
    const write = (screen: Screen): string => `${format(values[screen])} ${row.unit}`;
    return [
      row.title,
      write('byHand'),
      ...kit.flatMap((screen) => {
        const goal = size === largest ? row.atMost?.[screen] : undefined;
        const ratio = (values[screen] / values.byHand).toFixed(2);
        return [write(screen), goal === undefined ? ratio : `${ratio} (≤ ${goal})`];
      }),
    ];
  });
  return formatTable(header, lines);
}

/** What an account costs in the largest list, as a multiple of what it costs in the smallest. */
function createGrowth(results: Results): string {
  const factor = readSize(largest).accounts / readSize(smallest).accounts;
  const header = [
    `For each account: ${name(largest)} ÷ ${name(smallest)}`,
    ...screens.map((screen) => screenNames[screen]),
  ];
  const lines = rows
    .filter(({ unit }) => unit !== 'kB')
    .map((row) => {
      const small = readRow(row, results, smallest);
      const large = readRow(row, results, largest);
      const ratios = screens.map((screen) => large[screen] / small[screen] / factor);
      return [row.title, ...ratios.map((ratio) => ratio.toFixed(2))];
    });
  return formatTable(header, lines);
}

function name(size: Size): string {
  const { integrations, each } = readSize(size);
  return `${integrations} × ${each}`;
}

function format(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}
