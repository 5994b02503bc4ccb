import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Results } from './benchmark';
import { createTables } from './createTables';
import { drawPlot } from './drawPlot';

const stories = fileURLToPath(new URL('../../stories/', import.meta.url));

const figures = /(<!-- figures -->\n).*(\n<!-- \/figures -->)/s;

/** Puts the figures and their picture into the page about speed. */
export function writeDocs(results: Results): void {
  const page = `${stories}Speed.md`;
  const text = readFileSync(page, 'utf8');
  if (!figures.test(text)) throw new Error(`${page} has no place for the figures.`);
  const version = results.chromium.split('.')[0];
  const how = `Chromium ${version}, medians of ${results.rounds} fresh pages.`;
  const written = `\n${how}\n\n${createTables(results)}\n`;
  writeFileSync(
    page,
    text.replace(figures, (_, start: string, end: string) => start + written + end),
  );
  writeFileSync(`${stories}images/speed.svg`, drawPlot(results));
}
