import { mkdtempSync, rmSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Rollup } from 'vite';
import { alias } from '../tools/alias';
import type { Place } from './profile/createFunctionTable';
import { type Screen, screens } from './screens';

export interface BuiltPage {
  folder: string;
  /** What each screen loads, gzipped: React, the SDK and styles are in it. */
  bytes: Record<Screen, number>;
  /** Where a place of the built files comes from, as `src/query/shareById.ts:9`. */
  locate(place: Place): string;
  remove(): void;
}

/** Builds the page as an app would for production; a profile needs the names of functions. */
export async function buildPage({ minify }: { minify: boolean }): Promise<BuiltPage> {
  const folder = mkdtempSync(join(tmpdir(), 'paragon-connect-react-bench-'));
  process.env.NODE_ENV = 'production';
  try {
    const built = await build({
      configFile: false,
      root: fileURLToPath(new URL('page', import.meta.url)),
      logLevel: 'error',
      plugins: [react()],
      resolve: { alias },
      build: {
        target: 'es2022',
        outDir: folder,
        minify,
        sourcemap: !minify,
        chunkSizeWarningLimit: 10_000,
      },
    });
    const { output } = built as Rollup.RollupOutput;
    return {
      folder,
      bytes: Object.fromEntries(
        screens.map((screen) => [screen, measure(output, screen)]),
      ) as Record<Screen, number>,
      locate: createLocate(output, folder),
      remove: () => rmSync(folder, { recursive: true }),
    };
  } finally {
    // The local Paragon refuses to start in production.
    Reflect.deleteProperty(process.env, 'NODE_ENV');
  }
}

const project = fileURLToPath(new URL('../..', import.meta.url));

type Output = Rollup.RollupOutput['output'][number];

/** The files of a screen's chunk and of all that it imports, but for the page around them. */
function measure(output: readonly Output[], screen: Screen): number {
  const seen = new Set<string>();
  const take = (fileName: string): number => {
    if (seen.has(fileName)) return 0;
    seen.add(fileName);
    const file = output.find((item) => item.fileName === fileName);
    if (!file) throw new Error(`${fileName} was not built.`);
    if (file.type === 'asset') return gzipSync(file.source).length;
    if (file.isEntry) return 0;
    const styles = [...(file.viteMetadata?.importedCss ?? [])];
    const own = gzipSync(file.code).length;
    return [...file.imports, ...styles].reduce((sum, name) => sum + take(name), own);
  };
  const chunk = output.find(({ name, type }) => type === 'chunk' && name === screen);
  if (!chunk) throw new Error(`There is no chunk of ${screen}.`);
  return take(chunk.fileName);
}

function createLocate(output: readonly Output[], folder: string): BuiltPage['locate'] {
  const maps = new Map(
    output.flatMap((file) =>
      file.type === 'chunk' && file.map
        ? [[file.fileName, new SourceMap({ ...file.map, sourceRoot: '' })] as const]
        : [],
    ),
  );
  return ({ url, lineNumber, columnNumber }) => {
    if (!url) return '';
    const file = new URL(url).pathname.slice(1);
    const entry = maps.get(file)?.findEntry(lineNumber, columnNumber);
    if (!entry || !('originalSource' in entry)) return file;
    const source = resolve(folder, dirname(file), entry.originalSource);
    const name = relative(project, source).replace(/^.*node_modules\//, '');
    const { originalLine, originalColumn } = entry;
    // In a file that was built before, a line holds many functions.
    const column = originalColumn > 200 ? `:${originalColumn + 1}` : '';
    return `${name}:${originalLine + 1}${column}`;
  };
}
