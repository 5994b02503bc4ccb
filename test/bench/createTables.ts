import type { Results } from './benchmark';
import { type Row, readRow, rows } from './rows';
import { type Screen, screenNames, screens } from './screens';
import { largest, readSize, type Size, sizes, smallest } from './sizes';

const kit: readonly Screen[] = ['hooks', 'dropIn'];

/** A table for each size that was measured, and one of how the cost grows, in Markdown. */
export function createTables(results: Results): string {
  const measured = sizes.filter((size) => results.figures[size]);
  const tables = measured.map((size) => createTable(results, size));
  const canGrow = measured.includes(smallest) && measured.includes(largest);
  return [...tables, ...(canGrow ? [createGrowth(results)] : [])].join('\n\n');
}

function createTable(results: Results, size: Size): string {
  const { integrations, each } = readSize(size);
  const header = [
    `${integrations} × ${each}`,
    ...screens.map((screen) => screenNames[screen]),
    ...kit.flatMap((screen) => [`${screenNames[screen]} ÷ by hand`]),
  ];
  const lines = rows.map((row) => {
    const values = readRow(row, results, size);
    return [
      row.title,
      ...screens.map((screen) => `${format(values[screen])} ${row.unit}`),
      ...kit.map((screen) => formatRatio(values[screen] / values.byHand, row, screen, size)),
    ];
  });
  return formatTable(header, lines);
}

function formatRatio(ratio: number, { atMost }: Row, screen: Screen, size: Size): string {
  const goal = size === largest ? atMost?.[screen] : undefined;
  return goal === undefined ? ratio.toFixed(2) : `${ratio.toFixed(2)} (≤ ${goal})`;
}

/** What an account costs in the largest list, as a multiple of what it costs in the smallest. */
function createGrowth(results: Results): string {
  const factor = readSize(largest).accounts / readSize(smallest).accounts;
  const header = [`an account at ${largest} ÷ ${smallest}`, ...screens.map((s) => screenNames[s])];
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

function format(value: number): string {
  return value < 100 ? value.toFixed(1) : value.toFixed(0);
}

/** As the formatter of Markdown files aligns them; all columns but the first hold numbers. */
export function formatTable(header: string[], lines: string[][]): string {
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const write = (line: string[]): string =>
    `| ${line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [write(header), write(rule), ...lines.map(write)].join('\n');
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
