import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { findNewer } from './newerThanSupported';

/** The entries that run in a browser of the app's people. */
const entries = Object.entries(pkg.exports).flatMap(([name, target]) =>
  typeof target === 'string' || /\.css$|\/(testing|local-paragon)$/.test(name)
    ? []
    : [target.default],
);

/** The file, and every file of the package that it imports. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*["'](\.[^"']+)["']/g,
  );
  for (const [, path = ''] of imports) reach(join(dirname(file), path), seen);
  return seen;
}

const files = [...new Set(entries.flatMap((entry) => [...reach(entry)]))];

describe('in the browsers that are supported', () => {
  it('every built file runs, without newer syntax, objects and methods', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.map((file) => [file, findNewer(readFileSync(file, 'utf8'))] as const);
    expect(found.filter(([, newer]) => newer.length > 0)).toEqual([]);
  });

  it.each([
    ['URL.canParse(text)', 'URL.canParse'],
    ['const last = list.findLast(Boolean)', '.findLast'],
    ['new Iterator()', 'Iterator'],
    ['class Store { static { start() } }', 'static {}'],
    ['const pattern = /(?<=a)b/', '/(?<=a)b/'],
  ])('this would not run: %s', (code, newer) => {
    expect(findNewer(code)).toEqual([newer]);
  });

  it.each(['using file = open()', 'const pattern = /[a--b]/v'])(
    'this would not parse: %s',
    (code) => {
      expect(() => findNewer(code)).toThrow(SyntaxError);
    },
  );

  it('a method that may be missing is no hindrance', () => {
    expect(findNewer('element.showPopover?.()')).toEqual([]);
  });

  it('the stylesheet needs no light-dark() for its colours', () => {
    const styles = readFileSync('dist/styles.css', 'utf8');
    // A block has blocks of one depth within.
    const tested = /@supports \(color:light-dark\([^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
    expect(styles.match(tested)).not.toBeNull();
    expect(styles.replace(tested, '')).not.toContain('light-dark(');
  });
});
