import { isParagonError, type ParagonErrorCode } from 'paragon-connect-react/hooks';

const known: Record<ParagonErrorCode, true> = {
  'not-authenticated': true,
  'authentication-failed': true,
  'token-failed': true,
  'sdk-unavailable': true,
  'integration-not-found': true,
  'integration-inactive': true,
  'already-installed': true,
  'not-installed': true,
  'credential-not-found': true,
  'headless-not-supported': true,
  'input-required': true,
  'input-refused': true,
  forbidden: true,
  'popup-blocked': true,
  'popup-closed': true,
  'timed-out': true,
  cancelled: true,
  busy: true,
  'provider-denied': true,
  'account-not-selected': true,
  network: true,
  server: true,
  'storage-full': true,
  unknown: true,
};

/** Every call of a history, and how it ended. */
export interface Promises {
  follow<Result>(
    words: string,
    call: () => Promise<Result>,
    findFault?: (result: Result | null, code?: ParagonErrorCode) => string | undefined,
  ): void;
  /** What breaks the promise that every call settles, with a result or a known error. */
  getComplaints(): string[];
}

export function createPromises(): Promises {
  const open = new Set<string>();
  const complaints: string[] = [];
  let counter = 0;

  return {
    follow(words, call, findFault) {
      counter += 1;
      const name = `${words} (call ${counter})`;
      open.add(name);
      try {
        call().then(
          (result) => {
            open.delete(name);
            const fault = findFault?.(result);
            if (fault) complaints.push(`${name} ${fault}`);
          },
          (thrown: unknown) => {
            open.delete(name);
            const isKnown = isParagonError(thrown) && known[thrown.code];
            const fault = isKnown
              ? findFault?.(null, thrown.code)
              : `rejected with ${String(thrown)}`;
            if (fault) complaints.push(`${name} ${fault}`);
          },
        );
      } catch (thrown) {
        complaints.push(`${name} threw ${String(thrown)}`);
      }
    },
    getComplaints: () => [...complaints, ...[...open].map((name) => `${name} never settled`)],
  };
}
