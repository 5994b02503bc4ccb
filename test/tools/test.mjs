// Runs every check in a row; the very last line says how many passed and failed in all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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
  const report = join(folder, `${script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('npm', ['run', script, '--', ...reporters]);
  const { passed, failed } = readReport(report);
  // A failed build, or an error outside any test, leaves no failed test behind.
  const named = ok || failed.length > 0 ? failed : [`${script}, outside of its tests`];
  total.passed += passed;
  total.failed += named.length;
  failures.push(...named);
}

function readReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: [] };
  }
  const failed = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed');
    // A file that cannot be loaded has no tests to fail.
    return status === 'failed' && tests.length === 0
      ? [`${name}\n${message}`]
      : tests.map(({ fullName, failureMessages }) => [fullName, ...failureMessages].join('\n'));
  });
  return { passed: report.numPassedTests, failed };
}

function run(command, args) {
  console.log(`\n> ${[command, ...args.filter((arg) => !arg.startsWith('--'))].join(' ')}`);
  const isWindows = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell: isWindows }).status === 0;
}
