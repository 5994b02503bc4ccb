/** A table in Markdown; all columns but the first hold numbers. */
export function formatTable(header: readonly string[], lines: readonly string[][]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const write = (line: readonly string[]): string =>
    `| ${line.map((cell, column) => pad(cell, column, widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [write(header), write(rule), ...lines.map(write)].join('\n');
}

function pad(cell: string, column: number, width: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
