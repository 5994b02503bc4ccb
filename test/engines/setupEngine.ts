import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import type { LocalParagon } from '../../src/local-paragon/types';
import type {} from '../e2e/page/main';
import { type ServedPages, servePages } from '../tools/servePages';
import type { Engine } from './driver/commands';
import { createTabs, type Tab } from './driver/createTab';
import { recordComplaints } from './recordComplaints';
import { type EngineName, startEngine } from './startEngine';

/** The test app, open in a window of a browser. */
export interface EngineApp {
  tab: Tab;
  paragon: LocalParagon;
  /** The windows that the app has opened. */
  windows(): Promise<Tab[]>;
}

interface OpenOptions {
  /** What stands behind the page's address. */
  search?: string;
  /** What the local Paragon is to do, before the page asks it. */
  prepare?: (paragon: LocalParagon) => unknown;
  /** Runs in the page before its own scripts. The function stands alone. */
  before?: () => void;
}

/** A page of the app's origin that does nothing. */
const blank = '/blank';

async function readPage(scripts: (() => void)[]): Promise<string> {
  const html = await readFile(join(inject('pages'), 'e2e/page/index.html'), 'utf8');
  const inline = scripts.map((script) => `<script>(${script})()</script>`);
  return html.replace('<head>', `<head>${inline.join('')}`);
}

/** Starts the browser while the group runs, and returns what opens the test app in it. */
export function setupEngine(name: EngineName): (options?: OpenOptions) => Promise<EngineApp> {
  let pages: ServedPages;
  let engine: Engine;
  let first: string;
  let tabs: (handle: string) => Tab;
  let scripts: (() => void)[] = [];

  beforeAll(async () => {
    pages = await servePages({}, [
      async (request, response, next) => {
        const isBlank = request.url === blank;
        if (!isBlank && !request.url?.startsWith('/e2e/page/')) return next();
        response.setHeader('Content-Type', 'text/html');
        response.end(isBlank ? '' : await readPage(scripts));
      },
    ]);
    engine = await startEngine(name);
    tabs = createTabs(engine.send);
    first = String(await engine.send('getWindow'));
  });
  afterAll(async () => {
    await engine?.close();
    await pages?.close();
  });

  async function windows(): Promise<Tab[]> {
    const handles = (await engine.send('getWindows')) as string[];
    return handles.filter((handle) => handle !== first).map(tabs);
  }

  return async ({ search = '', prepare, before } = {}) => {
    for (const left of await windows()) await left.close();
    pages.paragon.reset();
    prepare?.(pages.paragon);
    scripts = [recordComplaints, ...(before ? [before] : [])];
    const tab = tabs(first);
    // Each test begins as on the first day.
    await tab.goto(new URL(blank, pages.url).href);
    await tab.evaluate(() => localStorage.clear());
    await tab.goto(`${pages.url}e2e/page/${search}`);
    return { tab, paragon: pages.paragon, windows };
  };
}
