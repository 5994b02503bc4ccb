import type { QueryClient } from '@tanstack/react-query';
import { getInternals } from '../core/clientInternals';
import type { ParagonClient } from '../core/ParagonClient';
import { shareById } from '../core/shareById';
import type { ParagonState } from '../core/state';
import type { Snapshot } from '../core/types';
import { paragonKeys } from '../query/paragonKeys';

type Person = Pick<ParagonState, 'projectId' | 'userId'>;

/** Puts what the client learns into the cache, and removes the data of a person who has left. */
export function bindQueryClient(client: ParagonClient, queryClient: QueryClient): () => void {
  const keyOf = ({ projectId, userId }: Person = client.store.getState()) =>
    paragonKeys.snapshot(projectId, userId);

  function put(snapshot: Snapshot): void {
    const queryKey = keyOf();
    const query = queryClient.getQueryCache().find<Snapshot>({ queryKey });
    const held = query?.state.data;
    if (query?.state.status !== 'error' || !held) {
      queryClient.setQueryData(queryKey, snapshot);
      return;
    }
    // What the SDK holds does not show that the server answers again, so the error stays until the next fetch.
    // React Query has no public call that changes the data and keeps the error.
    query.setState({ data: shareById(held, snapshot) as Snapshot });
    void queryClient.invalidateQueries({ queryKey }, { cancelRefetch: false });
  }

  function removeOthers({ projectId, userId }: Person): void {
    queryClient.removeQueries({
      queryKey: paragonKeys.project(projectId),
      type: 'inactive',
      predicate: ({ queryKey }) => queryKey[2] !== userId,
    });
  }

  // A person can have left while no provider was mounted.
  removeOthers(client.store.getState());
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
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
