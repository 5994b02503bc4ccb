import { readFileSync } from 'node:fs';

/**
 * The style sheet in one file: an app loads it without a bundler too. Comments and spaces are a fifth of what a browser would
 * load. They stand in `src`, which is in the package.
 */
export function readStyles(): string {
  const read = (file: string): string =>
    readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8');
  const whole = read('styles.css').replace(/^@import "\.\/(.+)";$/gm, (_, file) => read(file));
  const terse: [RegExp, string][] = [
    [/\/\*[\s\S]*?\*\//g, ''],
    [/\s+/g, ' '],
    [/ ?([{};,>]) ?/g, '$1'],
    [/: /g, ':'],
    [/;}/g, '}'],
  ];
  return terse.reduce((text, [long, short]) => text.replace(long, short), whole).trim();
}
