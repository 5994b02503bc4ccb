import type { Reply } from '../Call';
import { html, page, scriptValue } from './html';
import { pageStyle } from './pageStyle';

/** The first page of the window: it tells the SDK that the window is there. */
export function noncePage(origin: string): Reply {
  return page({
    title: 'Connecting…',
    style: pageStyle,
    body: html`<main class="notice"><p role="status" id="status">One moment…</p></main>`,
    script: `
if (window.opener) {
  window.opener.postMessage({ type: 'oauth-nonce-loaded' }, ${scriptValue(origin)});
} else {
  document.getElementById('status').textContent =
    'This window lost the page that opened it. Close it and try again.';
}`,
  });
}
