import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { tokens } from '../../../src/components/disconnect/tokens';

const styles = readFileSync('src/styles.css', 'utf8');
const set = [...styles.matchAll(/--pc-([a-z-]+):/g)].map(([, name]) => name);
const read = [...styles.matchAll(/var\(--pc-([a-z-]+)/g)].map(([, name]) => name);

it('names each token of the stylesheet, so that the dialog takes it along', () => {
  expect([...new Set(set)].toSorted()).toEqual([...tokens].toSorted());
});

it('uses each token, and no other', () => {
  expect([...new Set(read)].toSorted()).toEqual([...tokens].toSorted());
});

it('explains each token on the page about theming', () => {
  const page = readFileSync('stories/Theming.md', 'utf8');
  for (const token of tokens) expect(page).toContain(`\`--pc-${token}\``);
});
