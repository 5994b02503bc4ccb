import fc from 'fast-check';
import type { Credential } from 'paragon-connect-react/hooks';
import type { Elsewhere } from '../elsewhereSteps';
import { type Steps, step } from '../Step';
import type { ChangeLedger } from './createChangeLedger';
import { choices, pickTarget, storedOf, toWords } from './target';

/** The server, as others reach it, and what it was made to change. */
export interface ElsewhereSettings extends Elsewhere {
  readonly changes: ChangeLedger;
}

function pickStored(
  { model, person }: ElsewhereSettings,
  choice: Parameters<typeof pickTarget>[1],
) {
  const states = Object.values(model.getIntegrations(person));
  return pickTarget(
    states.flatMap(({ allCredentials }) => allCredentials as Credential[]),
    choice,
  );
}

/** Another tab of the same person saves and switches. */
export const elsewhereSettingsSteps: Steps<ElsewhereSettings> = [
  {
    weight: 1,
    arbitrary: step(
      fc.tuple(choices, fc.constantFrom('alpha', 'beta', 'gamma'), fc.boolean()),
      ([choice, value, enabled]) =>
        `another tab saves ${value} in ${toWords(choice)}${choice.form ? `, and switches it ${enabled ? 'on' : 'off'}` : ''}`,
      (world, [choice, value, enabled]) => {
        const target = pickStored(world, choice);
        if (!target) return;
        const { credentialId, configuration, workflowId } = target;
        const [field = ''] = target.fields;
        const settings = { ...storedOf(target), [field]: value };
        const { workflowSettings } = configuration;
        const update =
          workflowId === undefined
            ? { sharedSettings: settings }
            : {
                workflowSettings: { ...workflowSettings, [workflowId]: { enabled, settings } },
              };
        world.changes.elsewhere(() =>
          world.model.updateSettings(world.person, credentialId, update, configuration.id),
        );
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.tuple(choices, fc.constantFrom('emea', 'apac', undefined)),
      ([choice, name]) =>
        `another tab ${name ? `adds a configuration ${name} to` : 'removes a configuration of'} ${toWords(choice)}`,
      (world, [choice, name]) => {
        const target = pickStored(world, choice);
        if (!target) return;
        const { credentialId, configuration } = target;
        const { model, person } = world;
        const { configurations } = model.getCredential(person, credentialId);
        const isTaken = configurations.some(({ externalId }) => externalId === name);
        world.changes.elsewhere(() => {
          if (name && !isTaken) model.createConfiguration(person, credentialId, name);
          else if (!name && !configuration.isDefault)
            model.removeConfiguration(person, credentialId, configuration.id);
        });
      },
    ),
  },
];
