/** The query keys of this kit: everything of one person stands under one prefix. */
export const paragonKeys: {
  person: (projectId: string, userId: string | null) => readonly unknown[];
  snapshot: (projectId: string, userId: string | null) => readonly unknown[];
} = {
  person: (projectId, userId) => ['paragon', projectId, userId],
  snapshot: (projectId, userId) => [...paragonKeys.person(projectId, userId), 'snapshot'],
};
