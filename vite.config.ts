import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import pkg from './package.json' with { type: 'json' };
import { alias } from './test/tools/alias.ts';
import { chromiumArgs, findChromium } from './test/tools/chromium.ts';
import { readStyles } from './test/tools/readStyles.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const packages = [...Object.keys(pkg.dependencies), ...Object.keys(pkg.peerDependencies), 'vite'];

// The other readers of this file (vite build, Storybook, a dev server within a test) need no project.
const isTestRunner = process.env.VITEST && !process.env.VITEST_POOL_ID;
const { LongestFirst } = isTestRunner
  ? await import('./test/tools/LongestFirst.ts')
  : { LongestFirst: undefined };
// Loading Storybook takes seconds, which runs that name other projects need not wait for.
const asked = process.argv.filter((_, index, args) => args[index - 1] === '--project');
const withStories = asked.length === 0 || asked.includes('stories');

export default defineConfig({
  plugins: [react()],
  resolve: {
    alias,
  },
  // Found beforehand, so that the dev server of stories and tests never reloads a page midway.
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      '@useparagon/connect',
      '@useparagon/connect/ConnectSDK',
      'radix-ui',
      'react-dom/client',
      'zustand',
      'zustand/middleware',
      'zustand/vanilla',
    ],
  },
  build: {
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      entry: {
        index: path('src/index.ts'),
        hooks: path('src/hooks.ts'),
        guard: path('src/guard.ts'),
        testing: path('src/testing.ts'),
        'local-paragon': path('src/local-paragon.ts'),
        'local-paragon/browser': path('src/local-paragon/browser.ts'),
        'labels/de': path('src/labels/de.ts'),
        'labels/fr': path('src/labels/fr.ts'),
        'labels/es': path('src/labels/es.ts'),
        'labels/ja': path('src/labels/ja.ts'),
        'labels/ar': path('src/labels/ar.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...packages.map((name) => new RegExp(`^${name}(/|$)`))],
      output: {
        // One file a module, so that each keeps its own "use client".
        preserveModules: true,
        preserveModulesRoot: path('src'),
        entryFileNames: '[name].js',
      },
      plugins: [
        {
          name: 'styles',
          generateBundle() {
            const source = readStyles();
            this.emitFile({ type: 'asset', fileName: 'styles.css', source });
            // TypeScript wants to know what is imported for its effect alone, too.
            this.emitFile({ type: 'asset', fileName: 'styles.css.d.ts', source: 'export {};\n' });
          },
        },
      ],
    },
  },
  test: {
    // A missing snapshot fails; `vitest -u` writes it.
    update: 'none',
    // Nobody edits while it runs: no core need be left for a watcher.
    maxWorkers: '100%',
    // Longer than any test takes on a machine under load: a limit tells of what hangs.
    testTimeout: 30_000,
    ...(LongestFirst && { sequence: { sequencer: LongestFirst } }),
    projects: isTestRunner ? projects() : [],
  },
});

function projects(): TestProjectInlineConfiguration[] {
  const withReact = ['test/{hooks,components}/**/*.test.tsx'];
  // A plain function that reads the page's address.
  const ofThePage = ['test/components/**/isSafeImage.test.ts'];
  // What React's version has no part in: words, and the controls of fields.
  const ofWords = ['test/components/{languages,translated}.test.tsx', 'test/components/field/**'];
  const react18 = path('test/react-18/node_modules');
  return [
    {
      extends: true,
      test: {
        name: 'core',
        environment: 'node',
        // Each file of its own would load the kit anew.
        isolate: false,
        include: [
          'test/*.test.ts',
          'test/{core,docs,model,testing,local-paragon,query,hooks,labels,components}/**/*.test.ts',
        ],
        exclude: ofThePage,
      },
    },
    {
      extends: true,
      test: {
        name: 'react-19',
        env: { REACT_VERSION: '19.' },
        environment: 'jsdom',
        // Each file of its own would load React, Radix and jsdom anew, which takes longer than its tests.
        isolate: false,
        include: [...withReact, ...ofThePage, 'test/histories/**/*.test.tsx'],
        setupFiles: ['test/setup.ts'],
      },
    },
    {
      extends: true,
      resolve: {
        mainFields: ['module'],
        alias: [{ find: /^(react|react-dom)(?=\/|$)/, replacement: `${react18}/$1` }],
      },
      test: {
        name: 'react-18',
        env: { REACT_VERSION: '18.2.' },
        environment: 'jsdom',
        isolate: false,
        include: withReact,
        exclude: ofWords,
        setupFiles: ['test/setup.ts'],
        // Only what Vite transforms gets the alias: whatever imports React.
        server: { deps: { inline: [/radix-ui/, /@tanstack/, /zustand/, /@testing-library/] } },
      },
    },
    {
      extends: true,
      test: {
        name: 'types',
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          ignoreSourceErrors: true,
          include: ['test/types/**/*.test-d.{ts,tsx}'],
        },
      },
    },
    ...(withStories ? [stories()] : []),
    {
      extends: true,
      test: {
        name: 'e2e',
        environment: 'node',
        // Each file of its own would load Playwright anew.
        isolate: false,
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: ['test/tools/buildPages.ts'],
        testTimeout: 60_000,
        hookTimeout: 120_000,
        // What is awaited is a state: a machine under load gets there later.
        expect: { poll: { timeout: 15_000 } },
      },
    },
    {
      extends: true,
      test: {
        name: 'package',
        environment: 'node',
        include: ['test/package/**/*.test.ts'],
        testTimeout: 120_000,
      },
    },
    {
      extends: true,
      test: {
        name: 'engines',
        environment: 'node',
        include: ['test/engines/*.test.ts'],
        globalSetup: ['test/tools/buildPages.ts'],
        // Two browsers and their screens are enough for one machine.
        fileParallelism: false,
        testTimeout: 60_000,
        hookTimeout: 120_000,
        expect: { poll: { timeout: 15_000 } },
      },
    },
    {
      extends: true,
      test: {
        name: 'consumers',
        environment: 'node',
        include: ['test/consumers/*.test.ts'],
        globalSetup: ['test/consumers/packKit.ts'],
        testTimeout: 180_000,
        hookTimeout: 600_000,
      },
    },
  ];
}

function stories(): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: [storybookTest({ configDir: path('.storybook') })],
    test: {
      name: 'stories',
      browser: {
        enabled: true,
        headless: true,
        isolate: false,
        screenshotFailures: false,
        provider: playwright({
          launchOptions: { executablePath: findChromium(), args: chromiumArgs },
        }),
        instances: [{ browser: 'chromium' }],
      },
    },
  };
}
