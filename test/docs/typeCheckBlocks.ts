import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Block } from './readBlocks';
import { toModule } from './toModule';

/** Each complaint of TypeScript, such as `stories/Hooks.md/line23.tsx(25,7): error TS2322: …`. */
export type Complaints = readonly string[];

/**
 * Writes each block into a file of its own, beside the files that an app has (`test/docs/app`), and runs TypeScript
 * once over all of them. The lines of a file are those of its page.
 */
export function typeCheckBlocks(blocks: readonly Block[]): Complaints {
  const folder = mkdtempSync(join(tmpdir(), 'docs-'));
  try {
    for (const page of new Set(blocks.map((block) => block.page))) {
      cpSync('test/docs/app', join(folder, page), { recursive: true });
    }
    for (const block of blocks) {
      const file = join(folder, block.file);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, toModule(block, blocks));
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return runTypeScript(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const config = {
  extends: resolve('tsconfig.json'),
  compilerOptions: {
    // What a block shows need not be used in it.
    noUnusedLocals: false,
    noUnusedParameters: false,
    paths: {
      'paragon-connect-react': [resolve('src/index.ts')],
      'paragon-connect-react/*': [resolve('src/*')],
      '@playwright/test': [resolve('node_modules/playwright/test.d.ts')],
    },
  },
  include: ['.'],
  exclude: ['node_modules'],
};

function runTypeScript(folder: string): Complaints {
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', '.', '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.split(/\n(?=\S)/).filter((line) => line.trim() !== '');
}
