import { expect } from 'vitest';
import type { Element, Role, Tab } from './driver/createTab';
import { until } from './driver/until';
import type { EngineApp } from './setupEngine';

/** Waits for an element with this role and this name, in the region of an integration where one is named. */
export function see(
  tab: Tab,
  role: Role,
  name: string | RegExp,
  region?: string,
): Promise<Element> {
  return until(`${role} "${name}" in ${region ?? 'the page'}`, async () => {
    const within = region && (await tab.find('region', region));
    return region && !within ? undefined : tab.find(role, name, within || undefined);
  });
}

/** Waits until there is no such element in the region. */
export async function miss(tab: Tab, role: Role, name: string, region: string): Promise<void> {
  const within = await see(tab, 'region', region);
  await until(`${role} "${name}" to go`, async () =>
    (await tab.find(role, name, within)) ? undefined : true,
  );
}

/** Presses a button. */
export async function press(tab: Tab, name: string, region?: string): Promise<void> {
  await tab.click(await see(tab, 'button', name, region));
}

/** Presses a button, and returns the window that opens. */
export async function openWindow(app: EngineApp, name: string, region?: string): Promise<Tab> {
  await press(app.tab, name, region);
  return nextWindow(app);
}

/** Waits for the window that the app opens, and looks at it: without a real click it can stay behind the page. */
export async function nextWindow({ windows }: EngineApp): Promise<Tab> {
  const window = await until('a window', async () => (await windows())[0]);
  await window.focus();
  return window;
}

/** Chooses an account in the consent window, and presses the button that ends the consent. */
export async function finish(
  window: Tab,
  decision: 'Allow' | 'Deny',
  email?: string,
): Promise<void> {
  await see(window, 'button', decision);
  if (email) await window.click(await see(window, 'radio', new RegExp(email)));
  await press(window, decision);
  await waitUntilClosed(window);
}

export async function waitUntilClosed(window: Tab): Promise<void> {
  await until('the window to close', async () => !(await window.isOpen()) || undefined);
}

/** Connects the account with this e-mail by a button that opens the consent window. */
export async function connect(
  app: EngineApp,
  name: string,
  region: string,
  email: string,
): Promise<void> {
  await finish(await openWindow(app, name, region), 'Allow', email);
}

/** Disconnects the account by its button and the dialog behind that. */
export async function disconnect({ tab }: EngineApp, label: string, region: string): Promise<void> {
  await press(tab, `Disconnect ${label}`, region);
  const dialog = await until('the dialog', () => tab.find('alertdialog', `Disconnect ${label}?`));
  await tab.click(await until('the button', () => tab.find('button', 'Disconnect', dialog)));
}

/** The credential ids of an integration, when the screen, the kit and the server agree on them. */
export async function accountIds({ tab, paragon }: EngineApp, type: string): Promise<string[]> {
  const person = { projectId: 'local-project', userId: 'demo-user' };
  const accounts = paragon.model.getIntegrations(person)[type]?.allCredentials ?? [];
  const server = accounts.map(({ id }) => id).toSorted();
  const { kit, screen } = await tab.evaluate(
    (key) => ({
      kit: window.app.accounts()[key]?.map(({ id }) => id),
      screen: [
        ...document.querySelectorAll(`[data-integration="${key}"] li[data-credential-id]`),
      ].map((item) => item.getAttribute('data-credential-id')),
    }),
    type,
  );
  expect(kit?.toSorted()).toEqual(server);
  expect(screen.toSorted()).toEqual(server);
  return server;
}

/** How the last attempt at a target ended. */
export async function outcome({ tab }: EngineApp, target: string): Promise<string | undefined> {
  return tab.evaluate(
    (key) => window.app.client.store.getState().outcomes[key]?.error?.code,
    target,
  );
}

/** Where the attempt at an integration stands. */
export function phaseOf({ tab }: EngineApp, type: string): Promise<string | undefined> {
  return tab.evaluate(
    (key) =>
      window.app.client.store.getState().attempts.find(({ integration }) => integration === key)
        ?.phase,
    type,
  );
}

/** What is said to have failed at an integration. */
export function alertOf({ tab }: EngineApp, type: string): Promise<string | undefined> {
  return tab.evaluate(
    (key) =>
      document.querySelector(`[data-integration="${key}"] [role="alert"]`)?.textContent ??
      undefined,
    type,
  );
}

/** What the page has complained of. */
export function complaints({ tab }: EngineApp): Promise<string[]> {
  return tab.evaluate(() => window.complaints);
}
