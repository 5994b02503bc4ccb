import fc from 'fast-check';
import { plainStep, type Steps, step } from '../../histories/Step';
import { attempt, call, click, leaveFlow, opening, shownId, slot } from './hands';
import { types } from './types';
import type { World } from './World';

const type = fc.constantFrom('googledrive', 'googledrive', 'slack', ...types);
const nth = fc.nat(5);
const times = fc.constantFrom(1, 1, 2);

/** What a person does to accounts. */
export const personSteps: Steps<World> = [
  {
    weight: 8,
    arbitrary: step(
      fc.record({ type }),
      (given) => `click Connect of ${given.type}`,
      async (world, given) => {
        const section = world.page.locator(`[data-integration="${given.type}"]`);
        await opening(world, () => click(section.and(slot(world, 'integration-connect'))));
      },
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      fc.record({
        integration: fc.oneof(type, fc.constantFrom('asana', 'nope')),
        times,
        allowMultiple: fc.boolean(),
      }),
      ({ integration, ...given }) =>
        `${given.allowMultiple ? 'add' : 'install'} ${integration} ×${given.times}`,
      async (world, { times: count, ...given }) => {
        await opening(world, () => call(world, count, 'install', given));
      },
    ),
  },
  {
    weight: 4,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `click Replace of row ${given.nth}`,
      async (world, given) => {
        await opening(world, () => click(slot(world, 'account-replace'), given.nth));
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ nth, times }),
      (given) => `replace account ${given.nth} ×${given.times}`,
      async (world, given) => {
        const id = await shownId(world, given.nth);
        await opening(world, () => call(world, given.times, 'replace', id));
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({
        name: fc.constantFrom(
          'account-select',
          'error-retry',
          'error-dismiss',
          'attempt-show',
          'attempt-restart',
          'integrations-retry',
        ),
        nth,
      }),
      (given) => `click ${given.name} ${given.nth}`,
      async (world, given) => {
        await opening(world, () => click(slot(world, given.name), given.nth));
      },
    ),
  },
];

/** What undoes an attempt, or an account. */
export const cancelSteps: Steps<World> = [
  {
    weight: 4,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `click Disconnect of row ${given.nth}, and confirm`,
      async (world, given) => {
        await click(slot(world, 'account-disconnect'), given.nth);
        const dialog = slot(world, 'disconnect-dialog');
        // A row that is busy does not ask.
        const isAsked = (await dialog.count()) > 0;
        const id = isAsked && (await dialog.getAttribute('data-credential-id'));
        if (id) world.ledger.want(id);
        await click(slot(world, 'disconnect-confirm'));
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `click Disconnect of row ${given.nth}, and think better of it`,
      async (world, given) => {
        await click(slot(world, 'account-disconnect'), given.nth);
        await click(slot(world, 'disconnect-cancel'));
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ nth, times }),
      (given) => `uninstall account ${given.nth} ×${given.times}`,
      async (world, given) => {
        const id = await shownId(world, given.nth);
        world.ledger.want(id);
        await call(world, given.times, 'uninstall', id);
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ type }),
      (given) => `uninstall all of ${given.type}`,
      async ({ page, ledger, model }, given) => {
        const { id } = model.catalogue.find((item) => item.type === given.type) ?? {};
        const userId = await page.evaluate(() => window.tab.client.store.getState().userId);
        const done = ledger.wantAll(userId ?? 'nobody', id);
        // Not awaited: it goes on behind the next steps.
        page
          .evaluate(
            (wanted) => window.tab.client.uninstallAll(wanted).catch(() => undefined),
            given.type,
          )
          .then(done, done);
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ integration: type }),
      (given) => `add ${given.integration} within a second`,
      async (world, given) => {
        const variables = { ...given, allowMultiple: true, timeoutMs: 1_000 };
        await opening(world, () => call(world, 1, 'install', variables));
      },
    ),
  },
  {
    weight: 4,
    arbitrary: plainStep('go on in the install flow', async (world) => {
      for (const field of await world.page.locator('[data-slot="field-input"]').all()) {
        await attempt(() => field.fill('engines', { timeout: 1_000 }));
      }
      await opening(world, () => click(slot(world, 'install-flow-submit')));
    }),
  },
  { weight: 2, arbitrary: plainStep('leave the install flow', leaveFlow) },
  {
    weight: 3,
    arbitrary: plainStep('click Cancel', async ({ page }) => {
      await click(page.locator('[data-slot="integration-cancel"], [data-slot="account-cancel"]'));
    }),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `cancel attempt ${given.nth}`,
      async ({ page, ledger }, given) => {
        const cancelled = await page.evaluate((place) => {
          const { attempts } = window.tab.look();
          const at = place % attempts.length;
          window.tab.client.store.getState().attempts[at]?.cancel();
          return attempts[at];
        }, given.nth);
        if (cancelled) ledger.noteCancel(cancelled);
      },
    ),
  },
];
