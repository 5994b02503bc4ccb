import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { App } from './startApp';

/** The part of the screen that shows one integration. */
export function region({ page }: Pick<App, 'page'>, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

export function button(scope: Locator | Page, name: string): Locator {
  return scope.getByRole('button', { name, exact: true });
}

/** Clicks, and returns the consent window that opens. */
export async function openWindow(click: Locator): Promise<Page> {
  const [window] = await Promise.all([click.page().waitForEvent('popup'), click.click()]);
  return window;
}

/** Clicks, chooses the account with this e-mail in the consent window, and allows. */
export async function connect(click: Locator, email: string): Promise<void> {
  const window = await openWindow(click);
  await window.getByRole('radio', { name: email }).check();
  await finish(window, 'Allow');
}

/** Clicks the button that ends the consent. */
export async function finish(window: Page, name: 'Allow' | 'Deny'): Promise<void> {
  await Promise.all([window.waitForEvent('close'), button(window, name).click()]);
}

/** Disconnects the account by its button and the dialog behind that. */
export async function disconnect(scope: Locator, label: string): Promise<void> {
  await button(scope, `Disconnect ${label}`).click();
  const dialog = scope.page().getByRole('alertdialog');
  expect(await dialog.textContent()).toContain(label);
  await button(dialog, 'Disconnect').click();
}

/** The credential ids of an integration, when the screen, the kit, the SDK and the server agree on them. */
export async function accountIds(app: App, type: string): Promise<string[]> {
  const server = serverAccounts(app, type).map(({ id }) => id);
  const { sdk, kit } = await app.page.evaluate((key) => {
    const user = window.app.sdk.getUser();
    const state = user.authenticated ? user.integrations[key] : undefined;
    return {
      sdk: state?.allCredentials.map(({ id }) => id),
      kit: window.app.accounts()[key]?.map(({ id }) => id),
    };
  }, type);
  const screen = await app.page
    .locator(`[data-slot="integration"][data-integration="${type}"] li[data-credential-id]`)
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-credential-id')));
  expect(sdk?.toSorted()).toEqual(server.toSorted());
  expect(kit?.toSorted()).toEqual(server.toSorted());
  expect(screen.toSorted()).toEqual(server.toSorted());
  return server;
}

/** What the server holds. */
export function serverAccounts({ paragon }: Pick<App, 'paragon'>, type: string) {
  const person = { projectId: 'local-project', userId: 'demo-user' };
  return paragon.model.getIntegrations(person)[type]?.allCredentials ?? [];
}
