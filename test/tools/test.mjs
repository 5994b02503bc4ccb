// Runs every check in a row; the very last line says how many passed and failed in all.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'paragon-connect-react-'));
const total = { passed: 0, failed: 0 };
const failures = [];

runScript('test:types');
runScript('test:lint');
runVitest('test:unit');
const hasChromium = run('node', ['test/tools/ensure-chromium.mjs']);
if (hasChromium) {
  runVitest('test:stories');
  runVitest('test:e2e');
} else {
  total.failed += 2;
  failures.push('stories and end-to-end tests: there is no Chromium');
}
runVitest('test:package');

rmSync(folder, { recursive: true });
// Said once more at the end, where the log of a long run is read first.
for (const failure of failures) {
  console.log(`\nFAILED ${failure}`);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A script that says only yes or no counts as one check. */
function runScript(script) {
  const ok = run('npm', ['run', script]);
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) {
    failures.push(script);
  }
}

function runVitest(script) {
  const file = join(folder, `${script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=./test/tools/Totals.ts'];
  const ok = run('npm', ['run', script, '--', ...reporters], { TOTALS_FILE: file });
  // A failed build leaves no report behind.
  const { passed, failures: named } = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : { passed: 0, failures: [] };
  const failed = ok || named.length > 0 ? named : [`${script}, before its tests`];
  total.passed += passed;
  total.failed += failed.length;
  failures.push(...failed);
}

function run(command, args, variables = {}) {
  console.log(`\n> ${[command, ...args.filter((arg) => !arg.startsWith('--'))].join(' ')}`);
  const isWindows = process.platform === 'win32';
  const env = { ...process.env, ...variables };
  return spawnSync(command, args, { stdio: 'inherit', shell: isWindows, env }).status === 0;
}
