import fc from 'fast-check';
import {
  type Credential,
  createConfigurationMutation,
  removeConfigurationMutation,
  saveUserSettingsMutation,
  saveWorkflowSettingsMutation,
  toggleWorkflowMutation,
  updateConfigurationMutation,
} from 'paragon-connect-react/hooks';
import { pick, type Steps, step } from '../Step';
import type { World } from '../World';
import type { Asked } from './createChangeLedger';
import { toGonePlace, toNewPlace, toPlace } from './readPlaces';
import {
  type Choice,
  choices,
  pickTarget,
  placeOf,
  storedOf,
  switchName,
  type Target,
  toWords,
  typings,
} from './target';

/** What an account that works lets nobody do, and what comes of another step. */
const expectable = [
  'busy',
  'credential-not-found',
  'input-refused',
  'input-required',
  'unknown',
] as const;

const byHook = fc.boolean();

function shownAccounts({ hands }: World): Credential[] {
  const user = hands.user?.authenticated ? hands.user.integrations : {};
  return Object.values(user).flatMap((state) => state?.allCredentials ?? []);
}

function change(world: World, words: string, asked: Asked, call: () => Promise<unknown>): void {
  const { promises, changes, setup } = world;
  const userId = world.client.store.getState().userId ?? world.userId;
  const person = { ...world.person, userId };
  promises.follow(
    words,
    () => changes.follow(person, asked, call),
    (_, code) => {
      // An app that signs in by itself can take the SDK's accounts away in the middle of a call.
      const isOvertaken = setup.alone && code === 'server';
      const isExpected = isOvertaken || expectable.some((one) => one === code);
      const isFine = !code || !setup.calm || isExpected;
      return isFine ? undefined : `rejected with ${code}, although all is calm`;
    },
  );
}

/** The hooks of the row show the default configuration. */
function findRow({ hands }: World, { credentialId, configuration }: Target) {
  return configuration.isDefault ? hands.settings.get(credentialId) : undefined;
}

/** What the row shows of a form. */
function findView(world: World, target: Target) {
  const row = findRow(world, target);
  if (target.workflowId === undefined) return row?.settings;
  return row?.workflows.workflows.find(({ id }) => id === target.workflowId);
}

/** What the kit sends where it is asked to save what was typed. */
function askedOf(world: World, target: Target): Asked {
  const values = findView(world, target)?.values ?? {};
  const stored = storedOf(target);
  const typed = target.fields.flatMap((name) => {
    return values[name] === undefined
      ? []
      : [{ place: placeOf(target, name), value: values[name] }];
  });
  const wanted = typed.filter((_, index) => {
    const name = target.fields[index] as string;
    return values[name] !== stored[name];
  });
  const allowed = target.fields.flatMap((name) => {
    const place = placeOf(target, name);
    return [...(world.typed.get(place) ?? [])].map((value) => ({ place, value }));
  });
  return { wanted, allowed };
}

function withTarget(
  run: (world: World, target: Target, given: Choice & { field: number; value: string }) => void,
) {
  return (world: World, given: Choice & { field: number; value: string }): void => {
    const target = pickTarget(shownAccounts(world), given);
    if (target) run(world, target, given);
  };
}

const typing = fc.tuple(choices, typings).map(([choice, value]) => ({ ...choice, ...value }));

function fieldOf(target: Target, { field }: { field: number }): string {
  return pick(target.fields, field) as string;
}

/** What a person does to settings, workflows and configurations. */
export const settingsSteps: Steps<World> = [
  {
    weight: 3,
    arbitrary: step(
      typing,
      (given) => `type ${given.value} into field ${given.field} of ${toWords(given)}`,
      withTarget((world, target, given) => {
        const name = fieldOf(target, given);
        const row = findRow(world, target);
        const place = placeOf(target, name);
        world.typed.set(place, new Set([...(world.typed.get(place) ?? []), given.value]));
        if (target.workflowId === undefined) row?.settings.setValue(name, given.value);
        else row?.workflows.setValue(target.workflowId, name, given.value);
      }),
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      choices,
      (given) => `save what was typed into ${toWords(given)}`,
      (world, given) => {
        const target = pickTarget(shownAccounts(world), given);
        const row = target && findRow(world, target);
        if (!target || !row) return;
        const { workflowId } = target;
        change(world, `save ${toWords(given)}`, askedOf(world, target), () =>
          workflowId === undefined
            ? row.settings.save.mutateAsync()
            : row.workflows.saveSettings.mutateAsync({ workflowId }),
        );
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      choices,
      (given) => `discard what was typed into ${toWords(given)}`,
      (world, given) => {
        const target = pickTarget(shownAccounts(world), given);
        const row = target && findRow(world, target);
        if (target?.workflowId === undefined) row?.settings.discard();
        else row?.workflows.discard(target.workflowId);
      },
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      typing,
      (given) => `save ${given.value} for field ${given.field} of ${toWords(given)}`,
      withTarget((world, target, given) => {
        const name = fieldOf(target, given);
        const values = { [name]: given.value };
        const { credentialId, configuration, workflowId } = target;
        const wanted = [{ place: placeOf(target, name), value: given.value }];
        change(world, `save ${toWords(given)}`, { wanted }, () =>
          workflowId === undefined
            ? saveUserSettingsMutation(world.client, credentialId, configuration.id).mutationFn(
                values,
              )
            : saveWorkflowSettingsMutation(world.client, credentialId, configuration.id).mutationFn(
                { workflowId, values },
              ),
        );
      }),
    ),
  },
  {
    weight: 5,
    arbitrary: step(
      fc.record({
        choice: choices.map((choice) => ({ ...choice, form: choice.form || 1 })),
        enabled: fc.boolean(),
        value: fc.option(fc.constantFrom('alpha', 'beta', 'wrong'), { nil: undefined }),
        byHook,
      }),
      ({ choice, enabled, value, ...given }) =>
        `switch ${toWords(choice)} ${enabled ? 'on' : 'off'}${value ? ` with ${value}` : ''} by the ${given.byHook ? 'hook' : 'client'}`,
      (world, { choice, enabled, value, ...given }) => {
        const target = pickTarget(shownAccounts(world), choice);
        if (target?.workflowId === undefined) return;
        const { credentialId, configuration, workflowId } = target;
        const row = given.byHook ? findRow(world, target) : undefined;
        const [field = ''] = target.fields;
        const values = value === undefined ? undefined : { [field]: value };
        const typed = values
          ? { wanted: [{ place: placeOf(target, field), value }], allowed: [] }
          : askedOf(world, target);
        const place = placeOf(target, switchName);
        const asked = {
          // What is saved goes along with a workflow that goes on.
          wanted: [{ place, value: enabled }, ...(enabled ? typed.wanted : [])],
          // One whose settings are refused goes off again.
          allowed: [...(typed.allowed ?? []), ...(enabled ? [{ place, value: false }] : [])],
        };
        const wish = { workflowId, enabled, values };
        change(world, `switch ${toWords(choice)}`, asked, () =>
          row
            ? row.workflows.toggle.mutateAsync(wish)
            : toggleWorkflowMutation(world.client, credentialId, configuration.id).mutationFn(wish),
        );
      },
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      fc.record({
        choice: choices,
        how: fc.constantFrom('add', 'add', 'note', 'remove'),
        name: fc.constantFrom('emea', 'apac', undefined),
      }),
      ({ choice, how, name }) => `${how} a configuration ${name ?? ''} of ${toWords(choice)}`,
      (world, { choice, how, name }) => {
        const target = pickTarget(shownAccounts(world), choice);
        if (!target) return;
        const { client } = world;
        const { credentialId, configuration } = target;
        const { id } = configuration;
        if (how === 'add') {
          const wanted = [{ place: toNewPlace(credentialId), value: name }];
          change(world, 'add a configuration', { wanted }, () =>
            createConfigurationMutation(client, credentialId).mutationFn({ externalId: name }),
          );
        } else if (how === 'note') {
          const wanted = [{ place: toPlace(credentialId, id, 'meta', 'note'), value: choice.form }];
          change(world, 'note something of a configuration', { wanted }, () =>
            updateConfigurationMutation(client, credentialId).mutationFn({
              id,
              meta: { note: choice.form },
            }),
          );
        } else {
          const wanted = [{ place: toGonePlace(credentialId, id), value: true }];
          change(world, 'remove a configuration', { wanted }, () =>
            removeConfigurationMutation(client, credentialId).mutationFn(id),
          );
        }
      },
    ),
  },
];
