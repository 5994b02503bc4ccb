import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** Tests and stories import the package by its public name. */
export const alias: { find: RegExp; replacement: string }[] = [
  { find: /^paragon-connect-react$/, replacement: `${source}/index.ts` },
  { find: /^paragon-connect-react\/(.+)$/, replacement: `${source}/$1` },
];
