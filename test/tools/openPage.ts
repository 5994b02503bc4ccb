import type { Page } from 'playwright';
import type { TestBrowser } from './startBrowser';

/** A page in a context of its own, and what was said in it. */
export interface OpenPage {
  page: Page;
  /** Warnings and errors of all pages of the context with the address of the script, and what nobody caught. */
  complaints: string[];
  close(): Promise<void>;
}

export interface PageOptions {
  /** Where the page is, below the server's address. Without a path it stays blank. */
  path?: string;
  /** Runs before the page has an address. */
  prepare?: ((page: Page) => Promise<unknown>) | undefined;
}

export async function openPage(
  { newContext, url }: Pick<TestBrowser, 'newContext' | 'url'>,
  { path, prepare }: PageOptions,
): Promise<OpenPage> {
  const context = await newContext();
  const complaints: string[] = [];
  context.on('console', (message) => {
    const isComplaint = ['warning', 'error'].includes(message.type());
    if (isComplaint) complaints.push(`${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (thrown) => {
    complaints.push(`uncaught: ${thrown.error().stack}`);
  });
  const page = await context.newPage();
  await prepare?.(page);
  if (path !== undefined) await page.goto(new URL(path, url).href);
  return { page, complaints, close: () => context.close() };
}
