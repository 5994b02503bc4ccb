import type { Reply } from '../Call';
import { html, page } from './html';
import { pageStyle } from './pageStyle';

/** Shows and hides itself as the SDK says, by invoking the SDK's functions. */
const script = `
let origin;
function invoke(type, ...parameters) {
  parent.postMessage({ messageType: 'SDK_FUNCTION_INVOCATION', type, id: type, parameters }, origin);
}
addEventListener('message', (event) => {
  if (event.source !== parent || event.data.messageType !== 'UI_UPDATE') return;
  origin = event.origin;
  const { integration, apiInstallationOptions } = event.data.nextModalState;
  const isModalShown = Boolean(integration) && !apiInstallationOptions?.isApiInstallation;
  invoke('updateContainerStyle', { isModalShown });
  if (isModalShown) invoke('onOpen');
});
document.getElementById('close').addEventListener('click', () => invoke('onClose', true));`;

/** The SDK's frame: its portal opens and closes, and holds nothing else. */
export function framePage(): Reply {
  return page({
    title: 'Local Paragon',
    style: pageStyle,
    script,
    body: html`<main class="notice"><p>The local Paragon has no portal.</p>
<button id="close">Close</button></main>`,
    frameAncestors: 'http://localhost:* http://127.0.0.1:* https://localhost:* https://127.0.0.1:*',
  });
}
