import { chromium } from 'playwright';
import type { TestProject } from 'vitest/node';
import { testChromium } from './chromium';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the Chromium of all browser tests is reached. */
    chromium: string;
  }
}

/** Starts one Chromium for a run: each test file connects to it, and sees none of the others' pages. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(testChromium());
  provide('chromium', server.wsEndpoint());
  return () => server.close();
}
