type Key = readonly unknown[];

/** Whom the data was read for. */
interface PersonKey {
  projectId: string;
  userId: string | null;
}

/** What options depend on. */
interface FieldOptionsKey {
  integration: string;
  credentialId?: string | null | undefined;
  cacheKey: string;
  search?: string | undefined;
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** The keys of this kit in React Query. Everything that is read for one person stands under one prefix. */
export const paragonKeys: {
  project: (projectId: string) => Key;
  person: (projectId: string, userId: string | null) => Key;
  snapshot: (projectId: string, userId: string | null) => Key;
  /** What an integration offers to its accounts; without an integration, the prefix of all. */
  integrationConfig: (person: PersonKey, integration?: string) => Key;
  /** Where the options of an input come from. */
  fieldSources: (person: PersonKey, integration: string, input: string) => Key;
  /** The options of a field. Every part that changes them is in the key. */
  fieldOptions: (person: PersonKey, about: FieldOptionsKey) => Key;
  /** The key of a mutation: `['paragon', 'install']`. */
  mutation: (name: MutationName) => Key;
} = {
  project: (projectId) => ['paragon', projectId],
  person: (projectId, userId) => [...paragonKeys.project(projectId), userId],
  snapshot: (projectId, userId) => [...paragonKeys.person(projectId, userId), 'snapshot'],
  integrationConfig: ({ projectId, userId }, integration) => [
    ...paragonKeys.person(projectId, userId),
    'integration-config',
    ...(integration === undefined ? [] : [integration]),
  ],
  fieldSources: ({ projectId, userId }, integration, input) => [
    ...paragonKeys.person(projectId, userId),
    'field-sources',
    integration,
    input,
  ],
  fieldOptions: (
    { projectId, userId },
    { integration, credentialId = null, cacheKey, search = '', parameters = {} },
  ) => [
    ...paragonKeys.person(projectId, userId),
    'field-options',
    integration,
    credentialId,
    cacheKey,
    search,
    parameters,
  ],
  mutation: (name) => ['paragon', name],
};

/** What a mutation of this kit does. */
export type MutationName =
  | 'createConfiguration'
  | 'install'
  | 'installFlow'
  | 'removeConfiguration'
  | 'replace'
  | 'saveUserSettings'
  | 'saveWorkflowSettings'
  | 'toggleWorkflow'
  | 'uninstall'
  | 'uninstallAll'
  | 'triggerWorkflow'
  | 'updateConfiguration';
