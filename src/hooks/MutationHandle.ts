import {
  type MutateOptions,
  MutationObserver,
  type MutationObserverResult,
  notifyManager,
  type QueryClient,
  type UseMutationOptions,
} from '@tanstack/react-query';
import type { ParagonClient } from '../core/ParagonClient';
import type { ParagonError } from '../core/ParagonError';
import type { Attempt } from '../core/state';

type Options<Data, Variables, Context> = UseMutationOptions<Data, ParagonError, Variables, Context>;
type Result<Data, Variables, Context> = MutationObserverResult<
  Data,
  ParagonError,
  Variables,
  Context
>;
/** What a component shows of one mutation. The same object until something of it changes. */
export interface MutationView<Data, Variables, Context> {
  result: Result<Data, Variables, Context>;
  attempt: Attempt | null;
}

/**
 * One component's mutation, and the attempt that is about the same target. React Query's observer is made at the first
 * call, because most rows of a long list are never acted on. A class, because a list holds thousands: they share what
 * is not handed out.
 */
export class MutationHandle<Data, Variables, Context> {
  #observer: MutationObserver<Data, ParagonError, Variables, Context> | undefined;
  #listener: (() => void) | undefined;
  #leave: (() => void) | undefined;
  #view: MutationView<Data, Variables, Context>;
  readonly #store: ParagonClient['store'];
  readonly #queryClient: QueryClient;
  #getOptions: () => Options<Data, Variables, Context>;

  /** `getOptions` is asked at the first call. */
  constructor(
    store: ParagonClient['store'],
    queryClient: QueryClient,
    getOptions: () => Options<Data, Variables, Context>,
  ) {
    this.#store = store;
    this.#queryClient = queryClient;
    this.#getOptions = getOptions;
    this.#view = getIdleView(queryClient) as MutationView<Data, Variables, Context>;
  }

  /** Has one listener, for the time of its component. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listener = listener;
    this.#listen();
    const leaveStore = this.#store.subscribe(listener);
    return () => {
      leaveStore();
      this.#leave?.();
      this.#listener = undefined;
    };
  };

  #listen(): void {
    if (!this.#listener) return;
    this.#leave = this.#observer?.subscribe(notifyManager.batchCalls(this.#listener));
  }

  read(
    matches: (attempt: Attempt, variables: Variables | undefined) => boolean,
  ): MutationView<Data, Variables, Context> {
    const view = this.#view;
    const result = this.#observer?.getCurrentResult() ?? view.result;
    const { attempts } = this.#store.getState();
    const attempt = attempts.find((each) => matches(each, result.variables)) ?? null;
    if (result !== view.result || attempt !== view.attempt) this.#view = { result, attempt };
    return this.#view;
  }

  /** Takes the options of the last render. */
  setOptions(getOptions: () => Options<Data, Variables, Context>): void {
    this.#getOptions = getOptions;
    this.#observer?.setOptions(getOptions());
  }

  readonly mutateAsync = (
    variables: Variables,
    options?: MutateOptions<Data, ParagonError, Variables, Context>,
  ): Promise<Data> => {
    if (!this.#observer) {
      this.#observer = new MutationObserver(this.#queryClient, this.#getOptions());
      this.#listen();
    }
    return this.#observer.mutate(variables, options);
  };

  readonly mutate = (
    variables: Variables,
    options?: MutateOptions<Data, ParagonError, Variables, Context>,
  ): void => {
    // What it rejects with stands in the result.
    this.mutateAsync(variables, options).catch(() => {});
  };

  readonly reset = (): void => this.#observer?.reset();
}

let idleView: MutationView<unknown, unknown, unknown> | undefined;

/** What React Query says of a mutation that was never called. */
export function getIdleView(queryClient: QueryClient): MutationView<unknown, unknown, unknown> {
  idleView ??= {
    result: new MutationObserver<unknown, ParagonError, unknown>(
      queryClient,
      {},
    ).getCurrentResult(),
    attempt: null,
  };
  return idleView;
}
