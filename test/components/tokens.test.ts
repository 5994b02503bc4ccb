import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const styles = readdirSync('src/styles')
  .map((name) => readFileSync(`src/styles/${name}`, 'utf8'))
  .join('\n');
const find = (pattern: RegExp): string[] =>
  [...new Set([...styles.matchAll(pattern)].map(([, name]) => String(name)))].toSorted();
const tokens = find(/--pc-([a-z-]+):/g);

it('uses each token that it sets, and no other', () => {
  expect(find(/var\(--pc-([a-z-]+)/g)).toEqual(tokens);
});

it('explains each token on the page about theming', () => {
  const page = readFileSync('stories/Theming.md', 'utf8');
  for (const token of tokens) expect(page).toContain(`\`--pc-${token}\``);
});
