import type { QueryClient } from '@tanstack/react-query';
import { getInternals } from '../core/clientInternals';
import type { ParagonClient } from '../core/ParagonClient';
import { shareById } from '../core/server/shareById';
import type { ParagonState } from '../core/state';
import type { Snapshot } from '../core/types';
import { paragonKeys } from '../query/paragonKeys';

type Person = Pick<ParagonState, 'projectId' | 'userId'>;

/**
 * Puts what the client learns into the cache, and removes the data of a person who has left.
 *
 * @param onCleared The app has removed the query that components on screen read. They must render, to find the new one.
 */
export function bindQueryClient(
  client: ParagonClient,
  queryClient: QueryClient,
  onCleared: () => void,
): () => void {
  const cache = queryClient.getQueryCache();
  const keyOf = ({ projectId, userId }: Person = client.store.getState()) =>
    paragonKeys.snapshot(projectId, userId);

  function put(snapshot: Snapshot): void {
    const queryKey = keyOf();
    // The SDK loads both together. It has no event for a workflow that was added to the project.
    const configs = paragonKeys.integrationConfig(client.store.getState());
    void queryClient.invalidateQueries({ queryKey: configs }, { cancelRefetch: false });
    const query = cache.find<Snapshot>({ queryKey });
    const held = query?.state.data;
    if (query?.state.status !== 'error' || !held) {
      queryClient.setQueryData(queryKey, snapshot);
      return;
    }
    // What the SDK holds does not show that the server answers again, so the error stays until the next fetch.
    // React Query has no public call that changes the data and keeps the error.
    query.setState({ data: shareById(held, snapshot) });
    void queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }

  /** Removes what was read for other people, but for what a component on screen still reads. */
  function removeOthers(): void {
    const { projectId, userId } = client.store.getState();
    queryClient.removeQueries({
      queryKey: paragonKeys.project(projectId),
      type: 'inactive',
      predicate: ({ queryKey }) => queryKey[2] !== userId,
    });
  }

  // A person can have left while no provider was mounted.
  removeOthers();
  const stops = [
    getInternals(client).subscribe({
      onSnapshot: put,
      onStale: () => void queryClient.invalidateQueries({ queryKey: keyOf() }),
    }),
    client.store.subscribe((now, before) => {
      if (now.userId === before.userId && now.projectId === before.projectId) return;
      const queryKey = paragonKeys.person(before.projectId, before.userId);
      queryClient.removeQueries({ queryKey });
    }),
    cache.subscribe(({ type, query }) => {
      const [prefix, projectId, userId] = query.queryKey;
      const person = client.store.getState();
      if (prefix !== 'paragon' || projectId !== person.projectId) return;
      // A persister restores after the mount, and perhaps the data of another person.
      if (type === 'added' && userId !== person.userId) queueMicrotask(removeOthers);
      const isShown = userId === person.userId && query.getObserversCount() > 0;
      if (type === 'removed' && isShown) onCleared();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
