import type { Reply } from '../Call';
import { html, page } from './html';

/** The SDK's hidden frame; the portal is not played. */
export function framePage(): Reply {
  return page({
    title: 'Local Paragon',
    body: html``,
    frameAncestors: 'http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*',
  });
}
