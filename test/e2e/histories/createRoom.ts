import type { Browser, BrowserContext, Page } from 'playwright';

/** A browser of its own, as it were, with one tab in it. */
export interface Room {
  context: BrowserContext;
  page: Page;
  /** What the pages said on their consoles, and who said it. */
  complaints: string[];
  /** What the page's `getToken` answers. */
  getToken(): Promise<string>;
}

export async function createRoom(browser: Browser, hurried: boolean): Promise<Room> {
  const context = await browser.newContext();
  if (hurried) await context.clock.install();
  const room: Room = {
    context,
    page: await context.newPage(),
    complaints: [],
    getToken: () => Promise.reject(new Error('Nobody is there.')),
  };
  await context.exposeFunction('getToken', () => room.getToken());
  context.on('console', (message) => {
    const isComplaint = ['warning', 'error'].includes(message.type());
    const { url } = message.location();
    if (isComplaint) room.complaints.push(`console.${message.type()}: ${message.text()} ${url}`);
  });
  context.on('weberror', (thrown) => {
    room.complaints.push(`uncaught: ${thrown.error().stack}`);
  });
  return room;
}
