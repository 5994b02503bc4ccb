import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import sizes from '../../.size-limit.json' with { type: 'json' };
import pkg from '../../package.json' with { type: 'json' };

const entries = Object.entries(pkg.exports).flatMap(([name, target]) =>
  typeof target === 'string' || name.endsWith('.css')
    ? []
    : [{ name: name.replace('.', pkg.name), file: target.default }],
);

// Each starts a program and waits for it: they run side by side.
describe.concurrent('the published package', () => {
  it('has no finding of publint', async () => {
    await expect(bin('publint', '--strict')).resolves.toContain('All good!');
  });

  it('has types that resolve in Node, in bundlers, and where TypeScript reads no exports', async () => {
    // CommonJS takes the package by import() only.
    const options = ['--pack', '--ignore-rules', 'cjs-resolves-to-esm'];
    await bin('attw', ...options, '--no-definitely-typed');
  });

  it('lets TypeScript import the stylesheet', () => {
    const declaration = readFileSync(pkg.exports['./styles.css'].types, 'utf8');
    expect(declaration).toBe('export {};\n');
  });

  it.each(sizes.map(({ name }) => name))('keeps within its size: %s', async (name) => {
    const results: { name: string; passed: boolean }[] = JSON.parse(await readSizes());
    expect(results.find((result) => result.name === name)).toMatchObject({ passed: true });
  });

  it('has no two files that differ only in case, which some disks take for one', () => {
    const names = filesOf('dist', /\.[a-z.]+$/).map(({ name }) => name);
    const spellings = new Set(names);
    expect(new Set([...spellings].map((name) => name.toLowerCase())).size).toBe(spellings.size);
  });

  it('leaves the SDK out of the first chunk of an app that uses the drop-in', async () => {
    const { output } = (await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        rolldownOptions: {
          input: 'dist/components/IntegrationAccounts.js',
          preserveEntrySignatures: 'strict',
        },
      },
    })) as Rolldown.RolldownOutput;
    const holdsSdk = (file: (typeof output)[number]): boolean =>
      file.type === 'chunk' && file.moduleIds.some((id) => id.includes('@useparagon/connect'));
    const [first, ...later] = output;
    expect(holdsSdk(first)).toBe(false);
    expect(
      first.imports.some((name) => later.some((file) => file.fileName === name && holdsSdk(file))),
    ).toBe(false);
  });

  it('keeps "use client" in the files whose source has it, and in no other', () => {
    const built = filesOf('dist', /\.js$/);
    // A source of types alone is not in dist.
    const sources = filesOf('src', /\.tsx?$/).filter(({ name }) =>
      built.some((file) => file.name === name),
    );
    expect(built.filter(isClient).map(toName)).toEqual(sources.filter(isClient).map(toName));
  });
});

describe.concurrent('an entry', () => {
  it.each(entries)('can be imported in plain Node: $name', async ({ name }) => {
    await exportsOf(name);
  });

  it('exports these names and no other', async ({ expect }) => {
    const names = entries.map(async ({ name }) => [name, await exportsOf(name)]);
    expect(Object.fromEntries(await Promise.all(names))).toMatchInlineSnapshot(`
      {
        "paragon-connect-react": [
          "Account",
          "AccountSettings",
          "AccountWorkflows",
          "Disconnect",
          "Field",
          "InstallFlow",
          "Integration",
          "IntegrationAccounts",
          "Integrations",
          "ParagonError",
          "ParagonProvider",
          "createConfigurationMutation",
          "defaultLabels",
          "fetchFieldOptions",
          "fieldOptionsQuery",
          "fieldSourcesQuery",
          "getFormRefusal",
          "installFlowMutation",
          "installMutation",
          "integrationConfigQuery",
          "isParagonError",
          "paragonKeys",
          "removeConfigurationMutation",
          "replaceMutation",
          "saveUserSettingsMutation",
          "saveWorkflowSettingsMutation",
          "snapshotQuery",
          "toggleWorkflowMutation",
          "triggerWorkflowMutation",
          "uninstallAllMutation",
          "uninstallMutation",
          "updateConfigurationMutation",
          "useAttempts",
          "useConfigurations",
          "useFieldOptions",
          "useFieldSources",
          "useInstall",
          "useInstallFlow",
          "useIntegrationConfig",
          "useIntegrations",
          "useParagonClient",
          "useParagonUser",
          "useReplaceAccount",
          "useRequest",
          "useSelectedAccount",
          "useTriggerWorkflow",
          "useUninstall",
          "useUninstallAll",
          "useUserSettings",
          "useWorkflows",
        ],
        "paragon-connect-react/guard": [],
        "paragon-connect-react/hooks": [
          "ParagonError",
          "ParagonProvider",
          "createConfigurationMutation",
          "fetchFieldOptions",
          "fieldOptionsQuery",
          "fieldSourcesQuery",
          "getFormRefusal",
          "installFlowMutation",
          "installMutation",
          "integrationConfigQuery",
          "isParagonError",
          "paragonKeys",
          "removeConfigurationMutation",
          "replaceMutation",
          "saveUserSettingsMutation",
          "saveWorkflowSettingsMutation",
          "snapshotQuery",
          "toggleWorkflowMutation",
          "triggerWorkflowMutation",
          "uninstallAllMutation",
          "uninstallMutation",
          "updateConfigurationMutation",
          "useAttempts",
          "useConfigurations",
          "useFieldOptions",
          "useFieldSources",
          "useInstall",
          "useInstallFlow",
          "useIntegrationConfig",
          "useIntegrations",
          "useParagonClient",
          "useParagonUser",
          "useReplaceAccount",
          "useRequest",
          "useSelectedAccount",
          "useTriggerWorkflow",
          "useUninstall",
          "useUninstallAll",
          "useUserSettings",
          "useWorkflows",
        ],
        "paragon-connect-react/labels/ar": [
          "arabicLabels",
        ],
        "paragon-connect-react/labels/de": [
          "germanLabels",
        ],
        "paragon-connect-react/labels/es": [
          "spanishLabels",
        ],
        "paragon-connect-react/labels/fr": [
          "frenchLabels",
        ],
        "paragon-connect-react/labels/ja": [
          "japaneseLabels",
        ],
        "paragon-connect-react/local-paragon": [
          "createLocalParagon",
          "localParagon",
        ],
        "paragon-connect-react/local-paragon/browser": [
          "createLocalSdk",
        ],
        "paragon-connect-react/testing": [
          "catalogue",
          "createFakeParagon",
          "createFakeToken",
          "demoSeed",
          "formsSeed",
        ],
      }
    `);
  });

  it.each([
    [
      'hooks',
      ['@tanstack/react-query', '@useparagon/connect', 'react', 'react/jsx-runtime', 'zustand'],
    ],
    ['testing', []],
    ['local-paragon', ['node:']],
    ['local-paragon/browser', ['@useparagon/connect/ConnectSDK']],
    ['guard', []],
    ['labels/de', []],
    ['labels/fr', []],
    ['labels/es', []],
    ['labels/ja', []],
    ['labels/ar', []],
  ])('%s pulls in no package but %j', async (entry, allowed) => {
    const others = (await packagesOf(`dist/${entry}.js`)).filter(
      (id) => !allowed.some((prefix) => id.startsWith(prefix)),
    );
    expect(others).toEqual([]);
  });
});

const run = promisify(execFile);

/** Runs a package's command, and rejects with what it printed when it fails. */
async function bin(command: string, ...args: string[]): Promise<string> {
  const { stdout } = await run(join('node_modules', '.bin', command), args).catch((error) => {
    const { stdout, stderr } = error;
    throw Object.assign(new Error(`${command} failed:\n${stdout}${stderr}`), { stdout });
  });
  return stdout;
}

/** Of all entries. One that is too large makes the command fail, which reports them all the same. */
const readSizes = once(() => bin('size-limit', '--json').catch(({ stdout }) => stdout));

const exportsOf = once(async (specifier: string): Promise<string[]> => {
  const script = `console.log(JSON.stringify(Object.keys(await import('${specifier}'))))`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script]);
  return JSON.parse(stdout);
});

/** What the entry and everything it reaches in `dist` imports from outside the package. */
async function packagesOf(entry: string): Promise<string[]> {
  const [bundle] = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry, formats: ['es'] },
      rolldownOptions: { external: /^[^./]/ },
    },
  })) as Rolldown.RolldownOutput[];
  const chunks = (bundle?.output ?? []).flatMap((file) => (file.type === 'chunk' ? [file] : []));
  const own = new Set(chunks.map((chunk) => chunk.fileName));
  const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
  return [...new Set(imports)].filter((id) => !own.has(id)).sort();
}

/** Runs once for the same parameters, however many tests ask. */
function once<Parameters extends string[], Result>(
  run: (...parameters: Parameters) => Promise<Result>,
): (...parameters: Parameters) => Promise<Result> {
  const results = new Map<string, Promise<Result>>();
  return (...parameters) => {
    const key = parameters.join();
    const result = results.get(key) ?? run(...parameters);
    results.set(key, result);
    return result;
  };
}

interface File {
  name: string;
  text: string;
}

const isClient = ({ text }: File) => /^['"]use client['"]/.test(text);
const toName = ({ name }: File) => name;

/** The files in a folder by name without extension, sorted. */
function filesOf(folder: string, extension: RegExp): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => extension.test(file))
    .map((file) => ({
      name: file.replace(extension, ''),
      text: readFileSync(join(folder, file), 'utf8'),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
