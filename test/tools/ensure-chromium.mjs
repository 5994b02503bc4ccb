// Finds a Chromium for the browser tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Node 20 cannot import TypeScript by itself.
const { module } = await runnerImport(fileURLToPath(new URL('./chromium.ts', import.meta.url)));
const { findChromium } = module;

const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
const install = isDebianRoot
  ? 'apt-get update && apt-get install -y chromium'
  : 'npx playwright install chromium';

if (!findChromium()) {
  console.log(`No Chromium found; installing one: ${install}`);
  spawnSync(install, { shell: true, stdio: 'inherit' });
}

const chromium = findChromium();
if (chromium && existsSync(chromium)) {
  console.log(`Chromium: ${chromium}`);
} else {
  const wrongPath = chromium ? `CHROMIUM_PATH is ${chromium}, which does not exist. ` : '';
  console.error(
    `${wrongPath}The browser tests need Chromium. Install it with "${install}", ` +
      'or set CHROMIUM_PATH to an installed Chromium or Chrome.',
  );
  process.exitCode = 1;
}
