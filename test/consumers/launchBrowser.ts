import { type Browser, chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../tools/chromium';

/** A Chromium that reaches no Paragon but a local one. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  return chromium.launch({
    ...(executablePath && { executablePath }),
    args: [...chromiumArgs, '--host-resolver-rules=MAP *.useparagon.com ~NOTFOUND'],
  });
}
