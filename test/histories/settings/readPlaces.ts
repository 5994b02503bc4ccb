import type { Credential } from 'paragon-connect-react/hooks';
import type { ParagonModel, Person } from 'paragon-connect-react/testing';

/** A value of one configuration of one account. */
export interface PlacedValue {
  place: string;
  value: unknown;
}

/** Names one value of a configuration: a setting, a switch, a setting of a workflow, or one of its `meta`. */
export function toPlace(credentialId: string, configurationId: string, ...path: string[]): string {
  return [credentialId, configurationId, ...path].join(' / ');
}

export const toNewPlace = (credentialId: string): string => toPlace(credentialId, 'added');
export const toGonePlace = (credentialId: string, id: string): string =>
  toPlace(credentialId, id, 'removed');

/** Every value of every configuration of a person, by configuration. */
export function readPlaces(model: ParagonModel, person: Person): Map<string, PlacedConfiguration> {
  const states = Object.values(model.getIntegrations(person));
  const credentials = states.flatMap(({ allCredentials }) => allCredentials as Credential[]);
  return new Map(
    credentials.flatMap((credential) =>
      credential.configurations.map((configuration) => [
        configuration.id,
        {
          credentialId: credential.id,
          externalId: configuration.externalId,
          values: new Map(listValues(credential.id, configuration)),
        },
      ]),
    ),
  );
}

/** A configuration as one flat map. */
interface PlacedConfiguration {
  credentialId: string;
  externalId: string | undefined;
  values: Map<string, unknown>;
}

type Configuration = Credential['configurations'][number];

function listValues(
  credentialId: string,
  { id, sharedSettings, workflowSettings, configMeta }: Configuration,
): [string, unknown][] {
  const at = (...path: string[]): string => toPlace(credentialId, id, ...path);
  return [
    ...Object.entries(sharedSettings).map(([name, value]): [string, unknown] => [
      at('settings', name),
      value,
    ]),
    ...Object.entries(configMeta).map(([name, value]): [string, unknown] => [
      at('meta', name),
      value,
    ]),
    ...Object.entries(workflowSettings).flatMap(([workflowId, workflow]) => [
      [at(workflowId, 'enabled'), workflow?.enabled] as [string, unknown],
      ...Object.entries(workflow?.settings ?? {}).map(([name, value]): [string, unknown] => [
        at(workflowId, name),
        value,
      ]),
    ]),
  ];
}
