/** The query keys of this kit: everything of one person stands under one prefix. */
export const paragonKeys: {
  project: (projectId: string) => readonly unknown[];
  person: (projectId: string, userId: string | null) => readonly unknown[];
  snapshot: (projectId: string, userId: string | null) => readonly unknown[];
} = {
  project: (projectId) => ['paragon', projectId],
  person: (projectId, userId) => [...paragonKeys.project(projectId), userId],
  snapshot: (projectId, userId) => [...paragonKeys.person(projectId, userId), 'snapshot'],
};
