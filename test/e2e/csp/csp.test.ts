import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { openPage } from '../../tools/openPage';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import { button, connect, disconnect } from '../screen';
import { serveUnder } from './serveUnder';

let browser: TestBrowser;
let paragon: string;
beforeAll(async () => {
  browser = await startBrowser();
  paragon = new URL(browser.url).origin;
});
afterAll(() => browser.close());

/** The page's own scripts, style sheets and calls, Paragon's frame, calls and icons, and nothing else. */
const strict = () =>
  `
  default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${paragon};
  frame-src ${paragon}; img-src ${paragon}; base-uri 'none'; form-action 'none';
  require-trusted-types-for 'script'; trusted-types 'none'`.replace(/\s+/g, ' ');

/** Keeps what the page's policy forbids, from the first moment on. */
function watchViolations(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { violations });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample }) => {
      violations.push(`${effectiveDirective} ${sample}`.trim());
    });
  });
}

it('runs where no inline script, no inline style and no HTML from a text is allowed', async () => {
  const site = await serveUnder(strict(), browser.url);
  onTestFinished(site.close);
  const { page, complaints } = await openPage(browser, {
    path: `${site.url}e2e/csp/?paragon=${paragon}/_paragon`,
    prepare: watchViolations,
  });
  const violations = () => page.evaluate(() => Reflect.get(window, 'violations') as string[]);
  const slack = page.getByRole('region', { name: 'Slack', exact: true });
  await connect(button(slack, 'Connect Slack'), 'ada@work.example');
  await connect(button(slack, 'Connect another Slack account'), 'ada.king@example.org');
  await button(slack, 'Disconnect ada@work.example').click();
  // Only with the style sheet is it more than a block at the end of the page.
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.evaluate((node) => getComputedStyle(node).position)).toBe('fixed');
  await button(dialog, 'Cancel').click();
  await disconnect(slack, 'ada@work.example');
  await slack.getByText('1 account').waitFor();
  expect(await violations()).toEqual([]);
  expect(complaints).toEqual([]);

  // The policy does hold.
  await page.evaluate(() => {
    const [style, script] = [document.createElement('style'), document.createElement('script')];
    style.textContent = 'body { display: none }';
    document.head.append(style);
    try {
      script.textContent = 'window.pwned = true';
      document.head.append(script);
    } catch {
      // Not even made.
    }
  });
  expect(await violations()).toEqual(['style-src-elem', expect.stringContaining('trusted-types')]);
});
