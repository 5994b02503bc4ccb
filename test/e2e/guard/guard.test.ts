import { describe, expect, it } from 'vitest';
import { button, connect, finish, openWindow, region, serverAccounts } from '../screen';
import { type Figures, type Guarded, type Source, setupGuarded } from './setupGuarded';

const open = setupGuarded();
const styles = ['message', 'session', 'both'] as const;
const nothing = { sent: 45, reached: 0, obeyed: 0 };
const stopped = expect.stringContaining('stopped a message');

function addFrame({ page, hostile }: Guarded, attributes: Record<string, string>): Promise<void> {
  return page.evaluate(
    ([src, given]) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(given)) frame.setAttribute(name, value);
      frame.src = src;
      document.body.append(frame);
    },
    [hostile, attributes] as const,
  );
}

/** The ways in which another origin gets a handle on the page. */
const attackers: Record<string, (app: Guarded) => Promise<unknown>> = {
  'a frame': (app) => addFrame(app, {}),
  'a sandboxed frame': (app) => addFrame(app, { sandbox: 'allow-scripts' }),
  'a frame that calls itself the SDK’s': (app) => addFrame(app, { id: 'paragon-connect-frame' }),
  'a window': ({ page, hostile }) => page.evaluate((url) => window.open(url)?.opener, hostile),
};

async function expectNothingObeyed(
  app: Guarded,
  name: string,
  figures: Figures = nothing,
): Promise<void> {
  const before = app.paragon.getState().requests.length;
  for (const [who, act] of Object.entries(attackers)) {
    expect(await app.attack(`${name}: ${who}`, () => act(app))).toEqual(figures);
  }
  expect(app.paragon.getState().requests.length).toBe(before);
  expect(serverAccounts(app, 'salesforce')).toHaveLength(1);
  await button(region(app, 'Slack'), 'Connect Slack').waitFor();
}

/** The button that connects the next account. */
function connector(app: Guarded) {
  const { length } = serverAccounts(app, 'slack');
  const name = length === 0 ? 'Connect Slack' : 'Connect another Slack account';
  return button(region(app, 'Slack'), name);
}

/** The list shows as many accounts as the server has. */
async function expectConnected(app: Guarded, count: number): Promise<void> {
  await expect.poll(() => serverAccounts(app, 'slack').length).toBe(count);
  const rows = region(app, 'Slack').getByRole('listitem');
  await expect.poll(() => rows.count()).toBe(count);
  await connector(app).waitFor();
}

async function connectInEachStyle(app: Guarded): Promise<void> {
  for (const [index, style] of styles.entries()) {
    app.paragon.settings.callbackStyle = style;
    await connect(connector(app), 'ada@work.example');
    await expectConnected(app, index + 1);
  }
}

it.each<[string, Source]>([
  ['the app imported behind the guard', 'guardFirst'],
  ['the kit loaded', 'kitLoads'],
])('the SDK that %s obeys no other origin, and real installs go on', async (_, source) => {
  const app = await open(source);
  await expectNothingObeyed(app, source);
  await connectInEachStyle(app);
  expect(app.complaints).toEqual([stopped]);
});

it('so does an instance that was imported before the guard: what its listener calls is guarded', async () => {
  const app = await open('sdkFirst');
  // It stumbles over null, and that is all.
  await expectNothingObeyed(app, 'sdkFirst', { ...nothing, reached: 5 });
  await connectInEachStyle(app);
  const isStumble = (text: string) => /^uncaught.*null/.test(text);
  expect(app.complaints.filter((text) => !isStumble(text))).toEqual([stopped]);
});

it('a provider’s page that turns on the app is not obeyed, and its consent counts all the same', async () => {
  const app = await open('guardFirst');
  await app.page.route('**/actions/build-oauth?*', async (route) => {
    const response = await route.fetch();
    const { redirectUrl } = await response.json();
    const detour = `${app.hostile}?${new URLSearchParams({ next: redirectUrl })}`;
    await route.fulfill({ response, json: { redirectUrl: detour } });
  });
  for (const [index, style] of styles.entries()) {
    app.paragon.settings.callbackStyle = style;
    const popup = app.page.waitForEvent('popup');
    const name = `guardFirst: the provider’s page, ${style}`;
    expect(await app.attack(name, () => connector(app).click())).toEqual(nothing);
    await button(region(app, 'Slack'), 'Cancel').waitFor();
    await finish(await popup, 'Allow');
    await expectConnected(app, index + 1);
  }
  expect(app.complaints).toEqual([stopped]);
});

it('in portal mode the SDK’s own frame is obeyed, and no other', async () => {
  const app = await open('guardFirst', '?headless=no');
  const portal = app.page.locator('iframe[src*="/_paragon/ui"]');
  const close = portal.contentFrame().getByRole('button', { name: 'Close' });
  for (const act of [() => expectNothingObeyed(app, 'portal'), () => connectInEachStyle(app)]) {
    await app.page.evaluate(() => window.openPortal('notion'));
    await close.click();
    await portal.waitFor({ state: 'hidden' });
    await act();
  }
  expect(app.complaints).toEqual([stopped]);
});

describe('a self-hosted Paragon on another origin', () => {
  it.each([
    ['the instance names it', '?elsewhere'],
    ['allowedOrigins names it', '?elsewhere&facade&allow'],
  ])('is heard where %s', async (_, search) => {
    const app = await open('guardFirst', search);
    await connectInEachStyle(app);
    expect(app.complaints).toEqual([]);
  });

  it('is not heard where nothing names it, and one warning tells how to', async () => {
    const app = await open('guardFirst', '?elsewhere&facade');
    for (let turn = 0; turn < 2; turn += 1) {
      const popup = await openWindow(connector(app));
      await popup.getByText('One moment').waitFor();
      await expect.poll(() => app.complaints).toEqual([expect.stringContaining('localhost')]);
      await button(region(app, 'Slack'), 'Cancel').click();
    }
    expect(app.complaints[0]).toContain('allowedOrigins');
    expect(serverAccounts(app, 'slack')).toEqual([]);
  });
});

it('a facade that was imported without a guard is obeyed by any frame, and a warning says so', async () => {
  const app = await open('sdkFirst', '?facade');
  expect(app.complaints).toEqual([expect.stringContaining('before its message guard')]);
  const act = () => addFrame(app, {});
  const figures = await app.attack('control, a facade without a guard: a frame', act);
  expect(figures).toEqual({ sent: 45, reached: 45, obeyed: 30 });
  await expect.poll(() => serverAccounts(app, 'salesforce').length).toBe(0);
});
