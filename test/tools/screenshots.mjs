// Takes the README's picture from a story, with a Storybook of its own.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';

const port = 6016;
const url = `http://127.0.0.1:${port}/iframe.html?id=drop-in-looks--light-and-dark&viewMode=story`;
const picture = fileURLToPath(new URL('../../stories/images/drop-in.png', import.meta.url));
const isWindows = process.platform === 'win32';

// Node 20 cannot import TypeScript by itself.
const { module } = await runnerImport(fileURLToPath(new URL('./chromium.ts', import.meta.url)));
const storybook = spawn('npm', ['start', '--', '--ci', '--exact-port', '--port', String(port)], {
  stdio: ['ignore', 'ignore', 'inherit'],
  shell: isWindows,
  // A group of its own, so that what npm starts ends with it.
  detached: !isWindows,
});
try {
  await takePicture();
  console.log(picture);
} finally {
  if (isWindows) storybook.kill();
  else process.kill(-storybook.pid);
}

async function takePicture() {
  await answers();
  const browser = await chromium.launch({
    executablePath: module.findChromium(),
    args: module.chromiumArgs,
  });
  try {
    const viewport = { width: 1240, height: 900 };
    const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
    await page.goto(url);
    await page.getByRole('button', { name: 'Show window' }).last().waitFor({ timeout: 60_000 });
    await page.locator('#light-and-dark').screenshot({ path: picture });
  } finally {
    await browser.close();
  }
}

async function answers() {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(500)) {
    if (storybook.exitCode !== null) break;
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`Storybook does not answer on port ${port}.`);
}
