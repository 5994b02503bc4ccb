type Key = readonly unknown[];

/** The keys of this kit in React Query. Everything that is read for one person stands under one prefix. */
export const paragonKeys: {
  project: (projectId: string) => Key;
  person: (projectId: string, userId: string | null) => Key;
  snapshot: (projectId: string, userId: string | null) => Key;
  /** The key of a mutation: `['paragon', 'install']`. */
  mutation: (name: MutationName) => Key;
} = {
  project: (projectId) => ['paragon', projectId],
  person: (projectId, userId) => [...paragonKeys.project(projectId), userId],
  snapshot: (projectId, userId) => [...paragonKeys.person(projectId, userId), 'snapshot'],
  mutation: (name) => ['paragon', name],
};

/** What a mutation of this kit does. */
export type MutationName =
  | 'install'
  | 'installFlow'
  | 'replace'
  | 'uninstall'
  | 'uninstallAll'
  | 'triggerWorkflow';
