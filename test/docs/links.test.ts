import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { pages } from './readBlocks';

const files = [...pages, 'CHANGELOG.md', 'CONTRIBUTING.md', 'llms.txt'];

/** The ids that Storybook makes of the titles of its pages. */
const guides = readdirSync('stories')
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => /<Meta title="(.+)"/.exec(readFileSync(join('stories', name), 'utf8'))?.[1] ?? '')
  .map((title) => title.toLowerCase().replace(/[^a-z0-9]+/g, '-'));

/** Where the text of a file leads. Its code and its pictures are left out. */
function linksOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^```.*?^```$|`[^`\n]*`/gms, '');
  return [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

it.each(files)('every link leads somewhere: %s', (file) => {
  const lost = linksOf(file).filter((link) => {
    if (/^(https:|#)/.test(link)) return false;
    const guide = /^\?path=\/docs\/(.+?)--docs(?:#[a-z0-9-]+)?$/.exec(link)?.[1];
    return guide ? !guides.includes(guide) : !existsSync(join(dirname(file), link));
  });
  expect(lost).toEqual([]);
});

it('the guides stand in the index for language models', () => {
  const named = linksOf('llms.txt');
  expect(pages.filter((page) => !named.includes(page))).toEqual([]);
});

it('the package holds what its own files link to', () => {
  const shipped = ['README.md', 'LICENSE', ...pkg.files];
  const links = linksOf('README.md').filter((link) => /^(llms|CHANGELOG|skills)/.test(link));
  expect(links.filter((link) => !shipped.some((name) => link.startsWith(name)))).toEqual([]);
});
