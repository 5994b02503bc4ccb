import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fenced piece of TypeScript in the documentation. */
export interface Block {
  /** Where it stands, such as `stories/Hooks.md:23`. */
  place: string;
  page: string;
  /** The line of its first character, counted from 1. */
  line: number;
  code: string;
  /** The file that it is checked in. A block that begins with a comment such as `// Settings.tsx` has that name. */
  file: string;
}

/** The pages that people read, and the one that coding agents read. */
export const pages: string[] = [
  'README.md',
  'skills/paragon-connect-react/SKILL.md',
  ...readdirSync('stories')
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('stories', name)),
];

/** Every block of TypeScript. */
export function readBlocks(): Block[] {
  return pages.flatMap((page) => {
    const text = readFileSync(page, 'utf8');
    const taken = new Set<string>();
    return [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)].map((match) => {
      const [, language = '', code = ''] = match;
      const line = text.slice(0, match.index).split('\n').length + 1;
      const [, name] = /^\/\/ ([\w./-]+)\.tsx?\n/.exec(code) ?? [];
      // A page can show one file twice, as it grows.
      const stem = name && !taken.has(name) ? name : `${name ?? 'line'}${line}`;
      taken.add(stem);
      return {
        place: `${page}:${line}`,
        page,
        line,
        code,
        file: join(page, `${stem}.${language}`),
      };
    });
  });
}
