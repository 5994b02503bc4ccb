import fc from 'fast-check';
import type { Credential } from 'paragon-connect-react/hooks';
import { pick } from '../Step';
import { settingFields, words, workflowField, workflowsOf } from './catalogue';
import { toPlace } from './readPlaces';

/** Which account, configuration and form a step is about, as numbers. */
export interface Choice {
  account: number;
  configuration: number;
  /** The settings of the account at 0, else those of a workflow. */
  form: number;
}

type Configuration = Credential['configurations'][number];

/** One form of one account. */
export interface Target {
  credentialId: string;
  configuration: Configuration;
  /** Undefined where the form is the account's own. */
  workflowId: string | undefined;
  fields: readonly string[];
}

export const choices: fc.Arbitrary<Choice> = fc.record({
  account: fc.nat(5),
  // Mostly the default one, which the hooks of a row show.
  configuration: fc.constantFrom(0, 0, 1, 2),
  form: fc.nat(2),
});

/** A value, and the place of the field that gets it. */
export const typings: fc.Arbitrary<{ field: number; value: string }> = fc.record({
  field: fc.nat(1),
  value: fc.constantFrom<string>(...words, ...words.slice(0, 3)),
});

export const toWords = ({ account, configuration, form }: Choice): string =>
  `${form === 0 ? 'the settings' : `workflow ${form}`} of account ${account}, configuration ${configuration}`;

/** The form that is meant, where one of these accounts has settings. */
export function pickTarget(
  credentials: readonly Credential[],
  { account, configuration, form }: Choice,
): Target | undefined {
  const able = credentials.filter((one) => workflowsOf(one.integrationId).length > 0);
  const credential = pick(able, account);
  const oldest = [...(credential?.configurations ?? [])].sort((one, other) =>
    one.isDefault === other.isDefault ? one.id.localeCompare(other.id) : one.isDefault ? -1 : 1,
  );
  const chosen = pick(oldest, configuration);
  if (!credential || !chosen) return undefined;
  const workflows = workflowsOf(credential.integrationId);
  const workflowId = form === 0 ? undefined : pick(workflows, form);
  return {
    credentialId: credential.id,
    configuration: chosen,
    workflowId,
    fields: workflowId === undefined ? settingFields : [workflowField],
  };
}

/** Where the values of a form stand. */
export function placeOf({ credentialId, configuration, workflowId }: Target, name: string): string {
  return toPlace(credentialId, configuration.id, workflowId ?? 'settings', name);
}

/** The name of a workflow's switch. */
export const switchName = 'enabled';

/** What is stored of a form. */
export function storedOf({ configuration, workflowId }: Target): Configuration['sharedSettings'] {
  if (workflowId === undefined) return configuration.sharedSettings;
  return configuration.workflowSettings[workflowId]?.settings ?? {};
}
