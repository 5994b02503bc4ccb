'use client';

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { Attempt } from '../core/state';
import { useParagonContext } from './ParagonContext';

/** What a mutating hook takes as its last argument: React Query's own options, but for what the kit fixes. */
export interface MutationHookOptions<Data, Variables> {
  mutation?:
    | Omit<
        UseMutationOptions<Data, ParagonError, Variables>,
        'mutationFn' | 'retry' | 'retryDelay' | 'networkMode'
      >
    | undefined;
}

/** React Query's mutation result, and the attempt that it started. */
export type AttemptMutationResult<Data, Variables> = UseMutationResult<
  Data,
  ParagonError,
  Variables
> & {
  /** The attempt while it is in flight, wherever it was started. */
  attempt: Attempt | null;
  /** Ends that attempt with `cancelled`. */
  cancel(): void;
};

/** A mutation that runs one call of the client. A host's defaults must not repeat a window, or open one later. */
export function useParagonMutation<Data, Variables>(
  hook: string,
  call: (client: ParagonClient, variables: Variables) => Promise<Data>,
  { mutation }: MutationHookOptions<Data, Variables>,
): UseMutationResult<Data, ParagonError, Variables> {
  const { client, queryClient } = useParagonContext(hook);
  return useMutation(
    {
      ...mutation,
      mutationFn: (variables: Variables) => call(client, variables),
      retry: false,
      networkMode: 'always',
      // Whoever gave no handler of their own still sees the outcome in the store.
      throwOnError: mutation?.throwOnError ?? false,
    },
    queryClient,
  );
}

/** The same for what is an attempt; `matches` tells which one in the store is meant. */
export function useAttemptMutation<Data, Variables>(
  hook: string,
  call: (client: ParagonClient, variables: Variables) => Promise<Data>,
  matches: (attempt: Attempt, variables: Variables | undefined) => boolean,
  options: MutationHookOptions<Data, Variables>,
): AttemptMutationResult<Data, Variables> {
  const { client } = useParagonContext(hook);
  const mutation = useParagonMutation(hook, call, options);
  const { variables } = mutation;
  const attempt = useStore(
    client.store,
    ({ attempts }) => attempts.find((candidate) => matches(candidate, variables)) ?? null,
  );
  const cancel = useCallback(() => attempt?.cancel(), [attempt]);
  return { ...mutation, attempt, cancel };
}
