import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { catalogue } from '../../../src/model/catalogue';

/** An origin whose pages try everything on whoever opened or framed them. */
export interface Hostile {
  url: string;
  close(): void;
}

const slack = catalogue.find(({ type }) => type === 'slack')?.id;

/** With `?next=`, it goes on to that address afterwards. */
const attack = `<!doctype html><script>
const target = opener || parent;
const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
const planted = { integrationId: '${slack}', payload: { code: 'planted' } };
const invoke = (type, ...parameters) =>
  ({ messageType: 'SDK_FUNCTION_INVOCATION', type, id: '1', parameters, hostile: true });
const messages = [
  invoke('uninstallIntegration', 'salesforce', { selectedCredentialId: salesforce }),
  invoke('installIntegration', 'slack', {}),
  invoke('_oauthCallback', planted),
  invoke('logout'),
  { type: 'oauth_success_callback', credential: planted, hostile: true },
  { type: 'oauth_error_callback', error: 'forged', errorResponse: { message: 'forged' }, hostile: true },
  { type: 'oauth-nonce-loaded', hostile: true },
  Object.assign(['oauth-nonce-loaded'], { type: 'oauth-nonce-loaded', hostile: true }),
  null,
];
for (const message of messages)
  for (let turn = 0; turn < 5; turn += 1) target.postMessage(message, '*');
// Harmless, but a guard that makes a text of the type throws.
target.postMessage({ type: { toString: null, valueOf: null } }, '*');
target.postMessage({ attacked: 5 * messages.length }, '*');
const next = new URLSearchParams(location.search).get('next');
if (next) location.replace(next);
</script>`;

export async function startHostile(): Promise<Hostile> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(attack);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}
