import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One file for each floor with an import that its floor forbids, each in a subfolder of its own. */
const violations: [file: string, source: string][] = [
  ['core/attempts/reactive.ts', 'react'],
  ['core/attempts/upwards.ts', '../../hooks/useInstall'],
  ['core/sdk/deep/wordy.ts', '../../../labels/de'],
  ['core/session/apart.ts', '../../testing/createFakeParagon'],
  ['query/deep/upwards.ts', '../../hooks/useInstall'],
  ['hooks/deep/upwards.ts', '../../components/account/AccountRoot'],
  ['hooks/deep/wordy.ts', '../../labels/de'],
  ['labels/deep/upwards.ts', '../../components/text/toText'],
  ['labels/deep/values.ts', '../../core/server/createLane'],
  ['components/account/sideways.ts', '../../query/paragonKeys'],
  ['components/account/values.ts', '../../core/server/createLane'],
];
const permitted: [file: string, source: string][] = [
  ['core/attempts/inside.ts', '../server/createLane'],
  ['query/deep/downwards.ts', '../../core/server/createLane'],
  ['hooks/deep/downwards.ts', '../../core/server/createLane'],
  ['components/account/downwards.ts', '../../labels/de'],
];

let folder: string;
let complaints: string;

/** Each floor imports only from those below it, and the lint rule reaches into every subfolder. */
describe('the floors of src', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'floors-'));
    const config = JSON.parse(readFileSync('biome.json', 'utf8'));
    // The folder is no repository.
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: undefined }));
    cpSync('test/tools', join(folder, 'test/tools'), { recursive: true });
    for (const [file, source] of [...violations, ...permitted]) {
      const path = join(folder, 'src', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `import * as floor from '${source}';\n\nexport const value = floor;\n`);
    }
    const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, 'lint', '--max-diagnostics=none', `--config-path=${folder}`, join(folder, 'src')],
      { encoding: 'utf8' },
    );
    complaints = stdout + stderr;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(violations)('stops src/%s from importing %s', (file) => {
    expect(complaints).toMatch(new RegExp(`${file}:\\d+:\\d+ (lint/style/noRestricted|plugin)`));
  });

  it.each(permitted)('lets src/%s import %s', (file) => {
    expect(complaints).not.toContain(`${file}:`);
  });
});
