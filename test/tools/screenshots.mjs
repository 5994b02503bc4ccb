// Takes the README's pictures from the stories, with a Storybook of its own.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';

const port = 6016;
const origin = `http://127.0.0.1:${port}`;
const folder = fileURLToPath(new URL('../../stories/images/', import.meta.url));

/** Which story, how wide, in which theme, the button whose being there says that it is ready, and what to take. */
const pictures = {
  'drop-in': {
    story: 'drop-in-looks--light-and-dark',
    width: 1240,
    ready: 'Show window',
    of: '#light-and-dark',
  },
  'drop-in-320-light': { story: 'drop-in-looks--narrow', width: 320, ready: 'Show window' },
  'drop-in-320-dark': {
    story: 'drop-in-looks--narrow',
    width: 320,
    theme: 'dark',
    ready: 'Show window',
  },
  'drop-in-rtl': { story: 'drop-in-looks--right-to-left', width: 780, ready: 'استبدال' },
};

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
  await answers();
  await takePictures();
} finally {
  if (isWindows) storybook.kill();
  else process.kill(-storybook.pid);
}

async function takePictures() {
  const browser = await chromium.launch({
    executablePath: module.findChromium(),
    args: module.chromiumArgs,
  });
  try {
    for (const [name, { story, width, theme = 'light', ready, of = 'body' }] of Object.entries(
      pictures,
    )) {
      const viewport = { width, height: 200 };
      const page = await browser.newPage({ viewport, reducedMotion: 'reduce' });
      await page.goto(`${origin}/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
      await page
        .getByRole('button', { name: ready })
        .or(page.getByText(ready))
        .last()
        .waitFor({ timeout: 60_000 });
      await page.locator(of).screenshot({ path: `${folder}${name}.png` });
      await page.close();
      console.log(`stories/images/${name}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function answers() {
  for (const end = Date.now() + 60_000; Date.now() < end; await wait(500)) {
    if (storybook.exitCode !== null) break;
    const response = await fetch(origin).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`Storybook does not answer on port ${port}.`);
}
