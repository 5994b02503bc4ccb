import type { Browser } from 'playwright';
import { button, connect, region } from '../e2e/screen';
import { openApp } from './openApp';

/** Opens an app, connects an account by clicks, and waits until the app shows it. */
export async function connectAccount(browser: Browser, url: string): Promise<void> {
  const { page, close } = await openApp(browser, url);
  const slack = region({ page }, 'Slack');
  await connect(button(slack, 'Connect Slack'), 'ada@work.example');
  await button(slack, 'Disconnect ada@work.example').waitFor();
  await close();
}
