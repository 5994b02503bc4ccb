// Runs every check; the very last line says how many passed and failed in all.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const folder = mkdtempSync(join(tmpdir(), 'paragon-connect-react-'));
const total = { passed: 0, failed: 0 };
const failures = [];

// Small enough to go beside the unit tests. What needs a browser runs alone: there, time is part of the test.
await Promise.all([runScript('test:types'), runScript('test:lint'), runVitest('test:unit')]);
const hasChromium = await run('node', ['test/tools/ensure-chromium.mjs']);
if (hasChromium) {
  await runVitest('test:stories');
  await runVitest('test:e2e');
} else {
  total.failed += 2;
  failures.push('stories and end-to-end tests: there is no Chromium');
}
await runVitest('test:package');

rmSync(folder, { recursive: true });
// Said once more at the end, where the log of a long run is read first.
for (const failure of failures) {
  console.log(`\nFAILED ${failure}`);
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A script that says only yes or no counts as one check. Its output comes in one piece when it is over. */
async function runScript(script) {
  const child = start('npm', ['run', '--silent', script], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [ok, ...said] = await Promise.all([end(child), text(child.stdout), text(child.stderr)]);
  console.log(`\n> npm run ${script}\n${said.join('')}`);
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok) {
    failures.push(script);
  }
}

async function runVitest(script) {
  const file = join(folder, `${script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=./test/tools/Totals.ts'];
  const ok = await run('npm', ['run', script, '--', ...reporters], { TOTALS_FILE: file });
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
  const env = { ...process.env, ...variables };
  return end(start(command, args, { stdio: 'inherit', env }));
}

function start(command, args, options) {
  return spawn(command, args, { ...options, shell: process.platform === 'win32' });
}

/** Whether it succeeded. */
function end(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
