import type { Call, UserCall } from './Call';
import type { LoggedCall, LoggedRequest } from './types';

/** What reached the server. */
export interface Log {
  request(call: Call): void;
  call(kind: LoggedCall['kind'], target: string, call: UserCall, body?: unknown): void;
  read(): { requests: LoggedRequest[]; calls: LoggedCall[] };
  reset(): void;
}

/** How many of each are kept, the latest. */
const limit = 1000;

/** Keeps paths without their query: the SDK puts the user token in some. */
export function createLog(): Log {
  let requests: LoggedRequest[] = [];
  let calls: LoggedCall[] = [];
  const entry = ({ method, path, credentialId }: Call) => ({ method, path, credentialId });

  return {
    request(call) {
      requests = [...requests.slice(1 - limit), entry(call)];
    },
    call(kind, target, call, body = call.body) {
      const { person, configurationId } = call;
      const next = { kind, target, person, configurationId, body, ...entry(call) };
      calls = [...calls.slice(1 - limit), next];
    },
    read: () => structuredClone({ requests, calls }),
    reset() {
      requests = [];
      calls = [];
    },
  };
}
