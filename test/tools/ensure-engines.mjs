// Finds what the tests in Firefox and WebKit start, and installs on Debian what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 cannot import TypeScript by itself.
const file = fileURLToPath(new URL('../engines/programs.ts', import.meta.url));
const { programs, findProgram } = (await runnerImport(file)).module;

const missing = () => Object.keys(programs).filter((program) => !findProgram(program));

if (missing().length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
  const packages = missing().map((program) => programs[program].package);
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  console.log(`Installing what is missing: ${install}`);
  spawnSync(install, { shell: true, stdio: 'inherit' });
}

for (const program of missing()) {
  const { names, variable, package: name } = programs[program];
  console.error(
    `There is no ${names.join(' or ')} on the PATH. On Debian it is in the package ${name}. ` +
      `Elsewhere install it, and set ${variable} to where it is.`,
  );
  process.exitCode = 1;
}
