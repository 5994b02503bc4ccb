import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountIds, button, connect, region } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp();
let app: App;
let evil: string;

/** A page of another origin that tries everything on whoever opened or framed it, several times. */
const attack = `<!doctype html><script>
const target = opener || parent;
const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
const invoke = (type, ...parameters) => ({ messageType: 'SDK_FUNCTION_INVOCATION', type, id: '1', parameters });
for (const message of [
  invoke('uninstallIntegration', 'salesforce', { selectedCredentialId: salesforce }),
  invoke('logout'),
  invoke('installIntegration', 'slack', {}),
  { type: 'oauth_success_callback', credential: { integrationId: '', payload: { code: 'planted' } } },
  { type: 'oauth_error_callback', error: 'forged', errorResponse: { message: 'forged' } },
  { type: 'oauth-nonce-loaded' },
  null,
]) for (let turn = 0; turn < 5; turn += 1) target.postMessage(message, '*');
target.postMessage('attacked', '*');
</script>`;

const hostile = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html');
  response.end(attack);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => hostile.listen(0, '127.0.0.1', resolve));
  evil = `http://127.0.0.1:${(hostile.address() as AddressInfo).port}/`;
});
afterAll(async () => {
  hostile.close();
});

async function attacked(act: () => Promise<unknown>): Promise<void> {
  const heard = app.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        window.addEventListener('message', ({ data }) => data === 'attacked' && resolve());
      }),
  );
  await act();
  await heard;
}

function frame(sandbox: string | null): () => Promise<unknown> {
  return () =>
    app.page.evaluate(
      ([src, rules]) => {
        const element = document.createElement('iframe');
        if (rules !== null) element.setAttribute('sandbox', rules ?? '');
        element.src = src ?? '';
        document.body.append(element);
      },
      [evil, sandbox],
    );
}

it.each<[string, () => Promise<unknown>]>([
  ['a frame of another origin', frame(null)],
  ['a sandboxed frame', frame('allow-scripts')],
  ['a window of another origin', () => app.page.evaluate((url) => window.open(url)?.opener, evil)],
])('obeys nothing that %s says, and real installs go on', async (_, act) => {
  app = await open();
  await region(app, 'Slack').waitFor();
  const before = app.paragon.getState().requests.length;
  await attacked(act);
  expect(app.paragon.getState().requests.length).toBe(before);
  expect(await accountIds(app, 'salesforce')).toHaveLength(1);
  expect(app.complaints).toEqual([expect.stringContaining('stopped a message')]);
  for (const style of ['message', 'session', 'both'] as const) {
    app.paragon.settings.callbackStyle = style;
    const slack = region(app, 'Slack');
    const count = (await accountIds(app, 'slack')).length;
    const name = count === 0 ? 'Connect Slack' : 'Connect another Slack account';
    await connect(button(slack, name), 'ada@work.example');
    await expect.poll(() => accountIds(app, 'slack'), { timeout: 8_000 }).toHaveLength(count + 1);
  }
});
