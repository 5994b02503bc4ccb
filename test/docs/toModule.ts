import { readFileSync } from 'node:fs';
import type { Block } from './readBlocks';

/**
 * The block as a module of its own. What the text around the block gives stands on the first line, so that each line
 * keeps its number.
 */
export function toModule(block: Block, blocks: readonly Block[]): string {
  const gap = '\n'.repeat(block.line - 1);
  const name = findSignature(block.code);
  return name
    ? `${importTypes(block.code)}${gap}declare ${block.code}${compare(name)}`
    : `${findImports(block, blocks)}${gap}${block.code}export {};\n`;
}

/** The name, where the block is the signature of a function and so has no body. */
function findSignature(code: string): string | undefined {
  return /\) \{$/m.test(code) ? undefined : /^function (\w+)/.exec(code)?.[1];
}

/** What the signatures speak of. */
const types = new Set(readFileSync('src/hooks.ts', 'utf8').match(/\b[A-Z]\w+/g));

function importTypes(code: string): string {
  const names = [...new Set(code.match(/\b[A-Z]\w+/g))].filter((name) => types.has(name));
  return [
    `import type { ${names.join(', ')} } from 'paragon-connect-react';`,
    "import type { UseQueryResult } from '@tanstack/react-query';",
    "import type ConnectSDK from '@useparagon/connect/ConnectSDK';",
    "import * as kit from 'paragon-connect-react';",
    "import * as local from 'paragon-connect-react/local-paragon/browser';",
  ].join(' ');
}

/** Fails where the documented function is not the real one. */
function compare(name: string): string {
  return `const real: typeof ${name} = { ...kit, ...local }.${name};\n`;
}

/** A block without imports takes those of the last block on its page that has nothing but imports. */
function findImports(block: Block, blocks: readonly Block[]): string {
  if (/^import /m.test(block.code)) return '';
  const imports = blocks.filter(
    ({ page, line, code }) =>
      page === block.page && line < block.line && code.replace(/^import [^;]*;\n/gm, '') === '',
  );
  return imports.at(-1)?.code.replaceAll('\n', ' ') ?? '';
}
