import type { Reply } from '../Call';
import { html, page, scriptValue } from './html';
import { pageStyle } from './pageStyle';

/** The last page of the window: tells the page that opened it, if there is a message, and closes. */
export function callbackPage(text: string, origin: string, message?: object): Reply {
  const tell = message
    ? `if (window.opener) window.opener.postMessage(${scriptValue(message)}, ${scriptValue(origin)});`
    : '';
  return page({
    title: text,
    style: pageStyle,
    body: html`<main class="notice"><p role="status">${text}</p><p>You can close this window.</p></main>`,
    script: `${tell}\nwindow.close();`,
  });
}
