import type { InstallVariables } from '../../core/attempts/createInstall';
import type { ParagonClient } from '../../core/ParagonClient';
import type { ParagonError } from '../../core/ParagonError';
import type { InstallResult } from '../../core/state';
import type { Credential } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { type GetAccountLabel, toAccountLabel } from '../account/toAccountLabel';
import { emit } from '../internal/emit';
import { isFailure } from '../internal/isFailure';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';
import type { AccountTarget, IntegrationsEvents } from './IntegrationsContext';

/** What the buttons of a root do. No part acts in another way. */
export interface IntegrationsActions {
  install(integration: string, variables: Omit<InstallVariables, 'integration'> | undefined): void;
  replace(target: AccountTarget): void;
  disconnect(target: AccountTarget): void;
  /** What to call an integration within a sentence. */
  nameOf(integration: string): string;
}

/** The root's props, as of the last render. */
export interface ActionsOptions {
  labels: IntegrationLabels;
  allowMultiple: boolean;
  getAccountLabel: GetAccountLabel | undefined;
  names: ReadonlyMap<string, string>;
  events: IntegrationsEvents;
}

interface Surroundings {
  client: ParagonClient;
  getOptions(): ActionsOptions;
  announce(message: string): void;
  awaitRow(credentialId: string): void;
  /** Runs a call that starts an attempt of this root. */
  start<Result>(call: () => Promise<Result>): Promise<Result>;
}

export function createActions({
  client,
  getOptions,
  announce,
  awaitRow,
  start,
}: Surroundings): IntegrationsActions {
  const isolated = (name: string): string => isolate(name, getOptions().labels.locale);
  const nameOf = (integration: string): string =>
    isolated(shorten(getOptions().names.get(integration) ?? integration));

  function labelOf(credential: Credential): string {
    const { labels, getAccountLabel } = getOptions();
    return isolated(shorten(toAccountLabel(credential, getAccountLabel) ?? labels.unnamedAccount));
  }

  /** Announces an attempt that the person ended. Reports an attempt that failed. */
  function fail(error: ParagonError, ended: string): void {
    if (isFailure(error)) emit(getOptions().events.onError, error);
    else if (!isUnderWay(error)) announce(ended);
  }

  /** A person who cancels and starts anew in the same click hears of the new attempt alone. */
  function isUnderWay({ integration, credentialId }: ParagonError): boolean {
    const { attempts } = client.store.getState();
    return attempts.some(
      (attempt) => attempt.integration === integration && attempt.credentialId === credentialId,
    );
  }

  return {
    nameOf,
    install(integration, variables) {
      const name = nameOf(integration);
      const { allowMultiple } = getOptions();
      start(() => client.install({ ...variables, integration, allowMultiple })).then(
        (result) => {
          const { labels, events } = getOptions();
          awaitRow(result.credentialId);
          const account = labelOf(result.credential);
          announce(
            isPending(result)
              ? labels.setupUnfinished(account, name)
              : labels.connected(account, name),
          );
          emit(events.onInstall, result);
        },
        (error) => fail(error, getOptions().labels.connectCancelled(name)),
      );
    },
    replace({ credential, label, integrationName }) {
      const name = isolated(integrationName);
      // The row has its new label by the time the attempt succeeds.
      const before = labelOf(credential);
      start(() => client.replace(credential.id)).then(
        (result) => {
          const { labels, events } = getOptions();
          const account = labelOf(result.credential);
          announce(
            isPending(result)
              ? labels.setupUnfinished(account, name)
              : labels.replaced(before, account, name),
          );
          emit(events.onReplace, result);
        },
        (error) => fail(error, getOptions().labels.replaceCancelled(isolated(label), name)),
      );
    },
    disconnect({ credential, label, integrationName }) {
      const [account, name] = [isolated(label), isolated(integrationName)];
      start(() => client.uninstall(credential.id)).then(
        (result) => {
          const { labels, events } = getOptions();
          announce(labels.disconnected(account, name));
          emit(events.onUninstall, result);
        },
        (error) => fail(error, getOptions().labels.disconnectCancelled(account, name)),
      );
    },
  };
}

/** Whether the account cannot be used yet, because its setup is not finished. */
function isPending({ credential }: InstallResult): boolean {
  return credential.status === 'PENDING';
}
