import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { testChromium } from '../../tools/chromium';
import { openPage } from '../../tools/openPage';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import { countResources } from './countResources';
import type { Ending } from './main';
import { type Holding, measure } from './measure';

let browser: Browser;
let server: TestBrowser;
let page: Page;
let close: () => Promise<void>;

beforeAll(async () => {
  // Its heap is measured: nothing else runs in this one.
  browser = await chromium.launch(testChromium());
  server = await startBrowser({}, browser);
});
afterAll(async () => {
  await server.close();
  await browser.close();
});

beforeEach(async () => {
  server.paragon.reset();
  const prepare = (blank: Page) => blank.addInitScript(countResources);
  ({ page, close } = await openPage(server, { path: 'e2e/leaks/', prepare }));
  await page.waitForFunction(() => Boolean(window.leaks));
});
afterEach(() => close());

/** React Query keeps two answers that nobody shows, for five minutes: who it is, and that person's accounts. */
const atRest = 2;

function comeAndGo(cache: 'shared' | 'own', times: number): Promise<void> {
  return page.evaluate(
    async ([which, count]) => {
      for (let turn = 0; turn < count; turn += 1) {
        await window.leaks.mount(which);
        await window.leaks.unmount();
      }
    },
    [cache, times] as const,
  );
}

/** 40 attempts; then the time passes after which the SDK asks no more what came of them. */
async function attemptAll(...more: Ending[]): Promise<void> {
  await page.evaluate(() => window.leaks.mount('shared'));
  await page.evaluate(() => window.leaks.cancel(37));
  for (const ending of [...more, 'cancel', 'deny', 'allow'] as const) {
    await page.evaluate((how) => window.leaks.attempt(how), ending);
  }
  await page.evaluate(() => window.skip(181_000));
  await page.evaluate(() => window.leaks.unmount());
}

/** Were one object left behind in each turn, there would be as many more as turns. */
function expectFlat(before: Holding, after: Holding, turns: number): void {
  console.table({ before, after }, ['heap', 'objects', 'nodes', 'documents', 'listeners']);
  const { heap, objects, ...counts } = after;
  expect(counts).toEqual({
    nodes: before.nodes,
    documents: before.documents,
    listeners: before.listeners,
    resources: before.resources,
  });
  expect(objects - before.objects).toBeLessThan(turns);
  // What is added is code that V8 compiles once it has run often enough.
  expect(heap / before.heap).toBeLessThan(1.2);
}

it('mounts and unmounts 500 times and leaves nothing behind', async () => {
  await comeAndGo('shared', 50);
  await comeAndGo('own', 5);
  const before = await measure(page, atRest);
  await comeAndGo('shared', 480);
  await comeAndGo('own', 20);
  expectFlat(before, await measure(page, atRest), 500);
}, 120_000);

it('makes 200 attempts and leaves nothing behind: allowed, denied, closed, cancelled', async () => {
  await attemptAll();
  const before = await measure(page, atRest);
  await attemptAll('close');
  for (let turn = 1; turn < 5; turn += 1) await attemptAll();
  expectFlat(before, await measure(page, atRest), 200);
}, 120_000);

it('leaves no more behind windows that never loaded than the SDK does alone', async () => {
  const listeners = () => page.evaluate(() => window.resources().message ?? 0);
  await comeAndGo('shared', 1);
  const before = await listeners();
  await page.evaluate(() => window.leaks.cancelBare(10));
  const bare = await listeners();
  await page.evaluate(() => window.leaks.cancel(10));
  expect((await listeners()) - bare).toBe(bare - before);
  // The next window that loads frees them.
  await page.evaluate(() => window.leaks.attempt('allow'));
  expect(await listeners()).toBe(before);
}, 60_000);
