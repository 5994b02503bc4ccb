import fc from 'fast-check';
import { pick, type Steps, step } from '../../../histories/Step';
import type { Asked } from '../../../histories/settings/createChangeLedger';
import { toGonePlace, toNewPlace } from '../../../histories/settings/readPlaces';
import {
  type Choice,
  choices,
  pickTarget,
  placeOf,
  switchName,
  type Target,
  toWords,
  typings,
} from '../../../histories/settings/target';
import type { Change } from '../page/makeChange';
import type { World } from '../World';
import { closeManage, openManage, switchAt, typeInto } from './manageHands';

interface Shown {
  target: Target;
  person: World['person'];
}

/** The form that is meant, of the accounts that the kit shows. */
async function findShown({ page, person }: World, choice: Choice): Promise<Shown | undefined> {
  const { kit, userId } = await page.evaluate(() => window.tab.look());
  const target = pickTarget(Object.values(kit).flat(), choice);
  return target && { target, person: { ...person, userId: userId ?? person.userId } };
}

/** Makes a call as an app does. It goes on behind the next steps. */
function call({ page, changes }: World, { person }: Shown, asked: Asked, change: Change): void {
  const made = changes.follow(person, asked, async () => {
    const code = await page.evaluate((given) => window.tab.change(given), change);
    if (code !== 'ok') throw Object.assign(new Error(code), { name: 'ParagonError', code });
  });
  made.catch(() => undefined);
}

/** What a click asks for: nobody here learns when it is done. */
function click({ changes }: World, { person }: Shown, allowed: Asked['allowed']): void {
  void changes.follow(person, { wanted: [], allowed }, () => new Promise(() => undefined));
}

const typing = fc.tuple(choices, typings);
const switching = fc.tuple(
  choices.map((choice) => ({ ...choice, form: choice.form || 1 })),
  fc.boolean(),
);
const note = 'gamma';

/** What a person does to settings, workflows and configurations. */
export const settingsSteps: Steps<World> = [
  {
    weight: 2,
    arbitrary: step(
      typing,
      ([choice, { value }]) => `type ${value} into ${toWords(choice)}, and save`,
      async (world, [choice, { field, value }]) => {
        // A workflow saves its settings once it is on.
        const shown = await findShown(world, { ...choice, configuration: 0, form: 0 });
        if (!shown) return;
        const name = pick(shown.target.fields, field) as string;
        click(world, shown, [{ place: placeOf(shown.target, name), value }]);
        if (!(await openManage(world, shown.target.credentialId))) return;
        await typeInto(world, field, value);
        await closeManage(world);
      },
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      switching,
      ([choice]) => `click the switch of ${toWords(choice)}, twice`,
      async (world, [choice]) => {
        const shown = await findShown(world, { ...choice, configuration: 0 });
        if (!shown) return;
        const place = placeOf(shown.target, switchName);
        const [name = ''] = shown.target.fields;
        click(world, shown, [
          { place, value: true },
          { place, value: false },
          { place: placeOf(shown.target, name), value: note },
        ]);
        if (!(await openManage(world, shown.target.credentialId))) return;
        const { workflowId } = shown.target;
        if (workflowId !== undefined) await switchAt(world, choice.form, note);
        await closeManage(world);
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      typing,
      ([choice, { value }]) => `save ${value} in ${toWords(choice)}`,
      async (world, [choice, { field, value }]) => {
        const shown = await findShown(world, choice);
        if (!shown) return;
        const { target } = shown;
        const name = pick(target.fields, field) as string;
        const wanted = [{ place: placeOf(target, name), value }];
        call(
          world,
          shown,
          { wanted },
          {
            how: 'save',
            credentialId: target.credentialId,
            configurationId: target.configuration.id,
            workflowId: target.workflowId,
            values: { [name]: value },
          },
        );
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      switching,
      ([choice, enabled]) => `switch ${toWords(choice)} ${enabled ? 'on' : 'off'}`,
      async (world, [choice, enabled]) => {
        const shown = await findShown(world, choice);
        const workflowId = shown?.target.workflowId;
        if (!shown || workflowId === undefined) return;
        const { target } = shown;
        const [name = ''] = target.fields;
        const place = placeOf(target, switchName);
        const values = { [name]: note };
        const wanted = [
          { place, value: enabled },
          ...(enabled ? [{ place: placeOf(target, name), value: note }] : []),
        ];
        // A workflow whose settings were not saved goes off again.
        call(
          world,
          shown,
          { wanted, allowed: [{ place, value: false }] },
          {
            how: 'switch',
            credentialId: target.credentialId,
            configurationId: target.configuration.id,
            workflowId,
            enabled,
            values,
          },
        );
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.tuple(choices, fc.constantFrom('emea', 'apac', undefined)),
      ([choice, name]) =>
        `${name ? `add a configuration ${name} to` : 'remove a configuration of'} ${toWords(choice)}`,
      async (world, [choice, name]) => {
        const shown = await findShown(world, choice);
        if (!shown) return;
        const { credentialId, configuration } = shown.target;
        const wanted = name
          ? [{ place: toNewPlace(credentialId), value: name }]
          : [{ place: toGonePlace(credentialId, configuration.id), value: true }];
        const change: Change = name
          ? { how: 'add', credentialId, externalId: name }
          : { how: 'remove', credentialId, configurationId: configuration.id };
        call(world, shown, { wanted }, change);
      },
    ),
  },
];
