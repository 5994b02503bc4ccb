'use client';

import type { UseMutationOptions, UseMutationResult } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { callSafely } from '../core/errors/reportException';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { Attempt } from '../core/state';
import type { ParagonMutation } from '../query/mutations';
import { getIdleView, MutationHandle, type MutationView } from './MutationHandle';
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

/** A mutation that is an attempt. `matches` tells which attempt of the store is meant. */
export function useAttemptMutation<Data, Variables, Context>(
  hook: string,
  create: (client: ParagonClient) => ParagonMutation<Data, Variables>,
  matches: (attempt: Attempt, variables: Variables | undefined) => boolean,
  { mutation }: MutationHookOptions<Data, Variables, Context>,
): AttemptMutationResult<Data, Variables, Context> {
  const { client, queryClient } = useParagonContext(hook);

  function getOptions(): UseMutationOptions<Data, ParagonError, Variables, Context> {
    const fixed = create(client);
    return {
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
    };
  }

  const ref = useRef<MutationHandle<Data, Variables, Context>>(undefined);
  ref.current ??= new MutationHandle(client.store, queryClient, getOptions);
  const handle = ref.current;
  useEffect(() => handle.setOptions(getOptions));
  const { result, attempt } = useSyncExternalStore(
    handle.subscribe,
    () => handle.read(matches),
    () => getIdleView(queryClient) as MutationView<Data, Variables, Context>,
  );
  // Without a handler of the app's own, the outcome still shows in the store.
  if (result.error && shouldThrow(mutation?.throwOnError, result.error)) throw result.error;
  const { mutate, mutateAsync, reset } = handle;
  const cancel = attempt?.cancel ?? doNothing;
  return { ...result, mutate, mutateAsync, reset, attempt, cancel } as AttemptMutationResult<
    Data,
    Variables,
    Context
  >;
}

/** A mutation that is no attempt. */
export function useParagonMutation<Data, Variables, Context>(
  hook: string,
  create: (client: ParagonClient) => ParagonMutation<Data, Variables>,
  options: MutationHookOptions<Data, Variables, Context>,
): MutationHookResult<Data, Variables, Context> {
  const { attempt, cancel, ...mutation } = useAttemptMutation(hook, create, matchesNone, options);
  return mutation as MutationHookResult<Data, Variables, Context>;
}

const matchesNone = (): boolean => false;

function doNothing(): void {}

function shouldThrow(
  throwOnError: boolean | ((error: ParagonError) => boolean) | undefined,
  error: ParagonError,
): boolean {
  return typeof throwOnError === 'function' ? throwOnError(error) : throwOnError === true;
}

function safe<Parameters extends unknown[], Result>(
  callback: ((...parameters: Parameters) => Result) | undefined,
): ((...parameters: Parameters) => Result) | undefined {
  return callback && ((...parameters) => callSafely(callback, ...parameters) as Result);
}
