import { sdkPollLimit } from '../sdk/sdkPollLimit';

/**
 * The SDK's calls that have not settled yet, by integration. SDK traps 8 and 9: the SDK keeps one set of callbacks for
 * each integration, so a call that was given up can be settled in place of a later one.
 */
export interface OpenCalls {
  has(integration: string): boolean;
  add(integration: string, call: Promise<unknown>): void;
}

export function createOpenCalls(): OpenCalls {
  const started = new Map<string, Map<Promise<unknown>, number>>();

  return {
    has(integration) {
      const calls = started.get(integration)?.values() ?? [];
      // The SDK polls no longer: a call that is older will never settle.
      return [...calls].some((startedAt) => Date.now() - startedAt < sdkPollLimit);
    },
    add(integration, call) {
      const calls = started.get(integration) ?? new Map<Promise<unknown>, number>();
      started.set(integration, calls.set(call, Date.now()));
      const forget = (): void => void calls.delete(call);
      call.then(forget, forget);
    },
  };
}
