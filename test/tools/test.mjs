// Runs every check in a row; the very last line says how many passed and failed in all.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'paragon-connect-react-'));
const total = { passed: 0, failed: 0 };

runScript('test:types');
runScript('test:lint');
runVitest('test:unit');
const hasChromium = run('node', ['test/tools/ensure-chromium.mjs']);
if (hasChromium) {
  runVitest('test:stories');
  runVitest('test:e2e');
} else {
  total.failed += 2;
}
runVitest('test:package');

rmSync(folder, { recursive: true });
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

/** A script that says only yes or no counts as one check. */
function runScript(script) {
  const ok = run('npm', ['run', script]);
  total[ok ? 'passed' : 'failed'] += 1;
}

function runVitest(script) {
  const report = join(folder, `${script.replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ok = run('npm', ['run', script, '--', ...reporters]);
  const { passed, failed } = readReport(report);
  total.passed += passed;
  // A failed build, or an error outside any test, leaves no failed test behind.
  total.failed += ok ? failed : Math.max(failed, 1);
}

function readReport(file) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
  // A file that cannot be loaded has no tests to fail.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles.length };
}

function run(command, args) {
  console.log(`\n> ${[command, ...args.filter((arg) => !arg.startsWith('--'))].join(' ')}`);
  const isWindows = process.platform === 'win32';
  return spawnSync(command, args, { stdio: 'inherit', shell: isWindows }).status === 0;
}
