import type { InstallResult, ParagonClient } from 'paragon-connect-react';
import type { Promises } from '../../../histories/createPromises';

const methods = ['install', 'replace', 'uninstall', 'uninstallAll', 'refresh'] as const;

/** Follows every call of the client, whoever makes it: the drop-in, or a step of the history. */
export function followCalls(
  client: ParagonClient,
  promises: Promises,
  results: Set<InstallResult>,
): ParagonClient {
  for (const name of methods) {
    const call = client[name] as (...parameters: unknown[]) => Promise<object>;
    client[name] = (...parameters: unknown[]): Promise<never> => {
      const promise = call(...parameters);
      promises.follow(
        [name, ...parameters.map((parameter) => JSON.stringify(parameter))].join(' '),
        () => promise,
        (result) => {
          if (result && 'created' in result) results.add(result as InstallResult);
          return undefined;
        },
      );
      return promise as Promise<never>;
    };
  }
  return client;
}
