'use client';

import {
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
} from '@tanstack/react-query';
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { callSafely } from '../core/errors/reportException';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { Attempt } from '../core/state';
import type { ParagonMutation } from '../query/mutations';
import { useParagonContext } from './ParagonContext';

/** The last argument of a mutating hook: React Query's own options, but for those that the kit fixes. */
export interface MutationHookOptions<Data, Variables, Context = unknown> {
  mutation?:
    | Omit<
        UseMutationOptions<Data, ParagonError, Variables, Context>,
        'mutationFn' | 'mutationKey' | 'retry' | 'retryDelay' | 'networkMode'
      >
    | undefined;
}

/** React Query's mutation result. */
export type MutationHookResult<Data, Variables, Context = unknown> = UseMutationResult<
  Data,
  ParagonError,
  Variables,
  Context
>;

/** React Query's mutation result, and the attempt that is about the same target. */
export type AttemptMutationResult<Data, Variables, Context = unknown> = MutationHookResult<
  Data,
  Variables,
  Context
> & {
  /** The attempt while it is in flight, in whichever component it was started. */
  attempt: Attempt | null;
  /** Ends that attempt with `cancelled`. */
  cancel(): void;
};

/** A mutation that runs one call of the client. */
export function useParagonMutation<Data, Variables, Context>(
  hook: string,
  create: (client: ParagonClient) => ParagonMutation<Data, Variables>,
  { mutation }: MutationHookOptions<Data, Variables, Context>,
): MutationHookResult<Data, Variables, Context> {
  const { client, queryClient } = useParagonContext(hook);
  const fixed = create(client);
  return useMutation<Data, ParagonError, Variables, Context>(
    {
      ...mutation,
      // React Query turns what a callback throws into the mutation's failure, also after an account was connected.
      onMutate: safe(mutation?.onMutate),
      onSuccess: safe(mutation?.onSuccess),
      onError: safe(mutation?.onError),
      onSettled: safe(mutation?.onSettled),
      mutationKey: fixed.mutationKey,
      mutationFn: fixed.mutationFn,
      retry: fixed.retry ?? false,
      networkMode: fixed.networkMode ?? 'always',
      meta: { ...fixed.meta, ...mutation?.meta },
      // Without a handler of the app's own, the outcome still shows in the store.
      throwOnError: mutation?.throwOnError ?? false,
    },
    queryClient,
  );
}

/** A mutation that is an attempt. `matches` tells which attempt of the store is meant. */
export function useAttemptMutation<Data, Variables, Context>(
  hook: string,
  create: (client: ParagonClient) => ParagonMutation<Data, Variables>,
  matches: (attempt: Attempt, variables: Variables | undefined) => boolean,
  options: MutationHookOptions<Data, Variables, Context>,
): AttemptMutationResult<Data, Variables, Context> {
  const { client } = useParagonContext(hook);
  const mutation = useParagonMutation(hook, create, options);
  const { variables } = mutation;
  const attempt = useStore(
    client.store,
    ({ attempts }) => attempts.find((candidate) => matches(candidate, variables)) ?? null,
  );
  const cancel = useCallback(() => attempt?.cancel(), [attempt]);
  return { ...mutation, attempt, cancel };
}

function safe<Parameters extends unknown[], Result>(
  callback: ((...parameters: Parameters) => Result) | undefined,
): ((...parameters: Parameters) => Result) | undefined {
  return callback && ((...parameters) => callSafely(callback, ...parameters) as Result);
}
