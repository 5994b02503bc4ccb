import type { Page } from 'playwright';

/**
 * Closes a window as its person would, whatever it is doing. Chromium forgets a close that meets the window
 * on its way to the next page: there it is closed once more.
 */
export async function closeWindow(opened: Page): Promise<void> {
  if (opened.isClosed()) return;
  const closed = opened.waitForEvent('close');
  // A page that goes away meanwhile has done what it was asked for.
  const closeAgain = () => opened.evaluate(() => window.close()).catch(() => undefined);
  opened.on('domcontentloaded', closeAgain);
  // Forgotten, it never comes back: the event tells.
  void opened.close();
  await closed;
}
