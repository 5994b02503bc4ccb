import type { Locator } from 'playwright';
import { describe, expect, it } from 'vitest';
import {
  every,
  everyDefault,
  everyEmea,
  everyFirst,
  everyWorkflow,
  hardWorkflow,
} from '../behaviour/formSeeds';
import { readStyles } from '../tools/readStyles';
import { isKnownComplaint } from './knownComplaints';
import { accountIds, button, region, serverAccounts } from './screen';
import { setupApp } from './setupApp';
import type { App } from './startApp';

const open = setupApp({ catalogue: 'forms' });
let app: App;

const good = { text: 'looms', email: 'ada@work.example', enum: 'high' };

async function openApp(): Promise<void> {
  app = await open();
  await expect.poll(() => accountIds(app, every)).toContain(everyFirst);
}

/** What the server holds of a configuration of the first account. */
function held(configurationId = everyDefault) {
  const account = serverAccounts(app, every).find(({ id }) => id === everyFirst);
  return account?.configurations.find(({ id }) => id === configurationId);
}

/** What the kit shows of it. */
const shown = (configurationId = everyDefault) =>
  app.page.evaluate(
    ([type, credentialId, id]) =>
      window.app
        .accounts()
        [type as string]?.find((account) => account.id === credentialId)
        ?.configurations.find((configuration) => configuration.id === id),
    [every, everyFirst, configurationId],
  );

describe('on the real SDK', () => {
  it('changes that are made at once are all kept, by the server and on screen', async () => {
    await openApp();
    await app.page.evaluate(
      async ([credId, on, hard, values]) => {
        const { client, mutations } = window.app;
        const save = mutations.saveUserSettingsMutation(client, credId);
        const toggle = mutations.toggleWorkflowMutation(client, credId);
        const settings = mutations.saveWorkflowSettingsMutation(client, credId);
        await Promise.all([
          save.mutationFn({ text: 'looms' }),
          toggle.mutationFn({ workflowId: on, enabled: true, values }),
          settings.mutationFn({ workflowId: on, values: { number: '7' } }),
          save.mutationFn({ number: '8' }),
          toggle.mutationFn({ workflowId: hard, enabled: false }),
        ]);
      },
      [everyFirst, everyWorkflow, hardWorkflow, good] as const,
    );
    expect(held()).toMatchObject({
      sharedSettings: { text: 'looms', number: '8', email: 'ada@work.example' },
      workflowSettings: { [everyWorkflow]: { enabled: true, settings: { ...good, number: '7' } } },
    });
    await expect.poll(() => shown()).toEqual(JSON.parse(JSON.stringify(held())));
    expect(held(everyEmea)?.sharedSettings).toMatchObject({ text: 'engines-emea' });
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });

  it('what somebody else has saved meanwhile is kept', async () => {
    await openApp();
    const person = { projectId: 'local-project', userId: 'demo-user' };
    const sharedSettings = { ...held()?.sharedSettings, url: 'https://looms.example' };
    app.paragon.model.updateSettings(person, everyFirst, { sharedSettings }, everyDefault);
    await app.page.evaluate(
      ([credId]) =>
        window.app.mutations
          .saveUserSettingsMutation(window.app.client, credId)
          .mutationFn({ text: 'looms', dynamicEnum: undefined }),
      [everyFirst],
    );
    expect(held()?.sharedSettings).toMatchObject({ text: 'looms', url: 'https://looms.example' });
    expect(held()?.sharedSettings).not.toHaveProperty('dynamicEnum');
  });

  it('a refusal has its code, and leaves neither a token nor the workflow on', async () => {
    await openApp();
    const codes = await app.page.evaluate(
      async ([credId, on, values]) => {
        const { client, mutations } = window.app;
        const codeOf = (call: Promise<unknown>) =>
          call.then(
            () => 'resolved',
            (error) => [error.code, error.message].join(': '),
          );
        const save = mutations.saveUserSettingsMutation(client, credId);
        const toggle = mutations.toggleWorkflowMutation(client, credId);
        return [
          await codeOf(save.mutationFn({ dynamicEnum: 'wrong' })),
          await codeOf(
            toggle.mutationFn({
              workflowId: on,
              enabled: true,
              values: { ...values, text: 'wrong' },
            }),
          ),
          await codeOf(toggle.mutationFn({ workflowId: on, enabled: true, values: {} })),
        ];
      },
      [everyFirst, everyWorkflow, good] as const,
    );
    expect(codes).toEqual([
      expect.stringMatching(/^input-refused/),
      expect.stringMatching(/^input-refused/),
      expect.stringMatching(/^input-required/),
    ]);
    expect(held()?.workflowSettings[everyWorkflow]?.enabled).toBe(false);
    const places = await app.page.evaluate(() => window.app.places());
    for (const [name, text] of places)
      expect(`${name}: ${/eyJ/.test(text)}`).toBe(`${name}: false`);
  });

  it('configurations are added, found and removed', async () => {
    await openApp();
    const added = await app.page.evaluate(
      async ([credId]) => {
        const { client, mutations } = window.app;
        const create = mutations.createConfigurationMutation(client, credId);
        const { id } = await create.mutationFn({ externalId: 'apac' });
        const save = mutations.saveUserSettingsMutation(client, credId, 'apac');
        await save.mutationFn({ text: 'looms-apac' });
        await mutations.removeConfigurationMutation(client, credId).mutationFn('emea');
        return id;
      },
      [everyFirst],
    );
    expect(held(added)?.sharedSettings).toMatchObject({ text: 'looms-apac' });
    expect(held(everyEmea)).toBeUndefined();
    await expect.poll(() => shown(everyEmea)).toBeUndefined();
    await expect.poll(() => shown(added)).toMatchObject({ externalId: 'apac' });
  });
});

describe('the dialog of an account with several configurations', () => {
  it.each([320, 900])('has one column, and its buttons in sight, at %i pixels', async (width) => {
    app = await open('?manageable');
    await app.page.addStyleTag({ content: readStyles() });
    await app.page.setViewportSize({ width, height: 600 });
    await button(region(app, 'Every Input'), 'Manage ada@work.example').click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByRole('tab').nth(1).waitFor();
    const box = dialog.locator('[data-slot="manage"]');
    const inner = (await box.boundingBox())?.width ?? 0;
    for (const field of await dialog.locator('[data-slot="field"]').all()) {
      expect((await field.boundingBox())?.width).toBeGreaterThan(inner - 60);
    }
    expect(await box.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    const inSight = async (part: Locator) => (await part.boundingBox())?.y;
    expect(await inSight(button(dialog, 'Close'))).toBeLessThan(600);
    await dialog.getByRole('textbox').first().fill('another');
    await app.page.keyboard.press('Escape');
    // The form stays where the person is.
    expect(await box.evaluate((element) => element.scrollTop)).toBe(0);
    for (const part of [dialog.getByText(/not saved/), button(dialog, 'Go on')]) {
      expect(await inSight(part)).toBeLessThan(600);
    }
    expect(await button(dialog, 'Go on').evaluate((element) => element.matches(':focus'))).toBe(
      true,
    );
    expect(app.complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  });
});

it('without the stylesheet, the question whether to lose what is not saved comes into sight', async () => {
  app = await open('?manageable');
  await button(region(app, 'Every Input'), 'Manage ada@work.example').click();
  const dialog = app.page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('another');
  await app.page.keyboard.press('Escape');
  await button(dialog, 'Go on').waitFor();
  const height = app.page.viewportSize()?.height ?? 0;
  await expect
    .poll(async () => (await button(dialog, 'Go on').boundingBox())?.y)
    .toBeLessThan(height);
});
