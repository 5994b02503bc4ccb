import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { alias } from './alias';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const pages = [
  'behaviour/page',
  'e2e/page',
  'e2e/csp',
  'e2e/hosts',
  'e2e/histories/page',
  'e2e/leaks',
  'e2e/guard/guardFirst',
  'e2e/guard/kitLoads',
  'e2e/guard/sdkFirst',
];

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the pages of the browser tests stand, built. */
    pages: string;
  }
}

/** Builds the pages once a run: a development server would send each of their modules anew to each test. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'paragon-connect-react-pages-'));
  provide('pages', folder);
  await build({
    configFile: false,
    root: path('..'),
    mode: 'development',
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias },
    // React's warnings, and the kit's own, are part of what is tested.
    define: { 'process.env.NODE_ENV': '"development"' },
    build: {
      target: 'es2022',
      outDir: folder,
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: pages.map((page) => path(`../${page}/index.html`)),
      },
    },
  });
  return () => rmSync(folder, { recursive: true });
}
