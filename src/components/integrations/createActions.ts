import type { Wish } from '../../core/attempts/asksForMore';
import type { InstallVariables } from '../../core/attempts/createInstall';
import type { FlowTarget } from '../../core/forms/FlowRun';
import type { ParagonClient } from '../../core/ParagonClient';
import type { ParagonError } from '../../core/ParagonError';
import type { InstallResult } from '../../core/state';
import type { Credential, CredentialStatus, IntegrationItem } from '../../core/types';
import { asksForMore } from '../../hooks/install-flow/installFlowOpening';
import { isFailure } from '../../hooks/isFailure';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { type GetAccountLabel, toAccountLabel } from '../account/toAccountLabel';
import { emit } from '../internal/emit';
import { isolate } from '../text/isolate';
import { shorten } from '../text/shorten';
import type { FlowHandle } from './FlowHost';
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
  items: ReadonlyMap<string, IntegrationItem>;
  events: IntegrationsEvents;
}

interface Surroundings {
  client: ParagonClient;
  getOptions(): ActionsOptions;
  announce(message: string): void;
  awaitRow(credentialId: string): void;
  /** The status of an integration's default account. */
  statusOf(integration: string): CredentialStatus | undefined;
  /** Opens the dialog of the install flow. */
  openFlow: FlowHandle['open'];
  /** Runs a call that starts an attempt of this root. */
  start<Result>(call: () => Promise<Result>): Promise<Result>;
}

/** An install or a replace, and what to do at its end. */
interface Connection {
  wish: Wish;
  target: FlowTarget;
  /** The usual way, where a consent is all that is asked for. */
  call(): Promise<InstallResult>;
  onSuccess(result: InstallResult): void;
  onError(error: ParagonError): void;
}

export function createActions({
  client,
  getOptions,
  announce,
  awaitRow,
  statusOf,
  openFlow,
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

  /**
   * Begins in the way that the integration needs, and does what is to be done at the end. Where the SDK was not ready to
   * say what an integration asks for, the install that fails says it.
   */
  function connect({ wish, target, call, onSuccess, onError }: Connection): void {
    const open = (opensWindow: boolean) => openFlow(target, { opensWindow, onSuccess, onError });
    start(async () => {
      const demand = asksForMore(client, wish);
      if (demand !== 'consent') return open(demand === 'window');
      try {
        return await finish(await call());
      } catch (thrown) {
        if (Object(thrown).code !== 'input-required') throw thrown;
        return open(false);
      }
    }).then(onSuccess, onError);
  }

  /** Before the SDK was ready, nobody knew of inputs after the consent. They are asked for now. */
  async function finish(result: InstallResult): Promise<InstallResult> {
    const { integration, credentialId, created } = result;
    const wish: Wish = { integration, status: result.credential.status };
    if (!isPending(result) || asksForMore(client, wish) !== 'input') return result;
    const nothing = (): void => undefined;
    const opening = { opensWindow: false, onSuccess: nothing, onError: nothing };
    try {
      return { ...(await openFlow({ credentialId }, opening)), created };
    } catch {
      return result;
    }
  }

  return {
    nameOf,
    install(integration, variables) {
      const name = nameOf(integration);
      const { allowMultiple } = getOptions();
      const target = { ...variables, integration, allowMultiple };
      connect({
        wish: { ...target, status: statusOf(integration) },
        target,
        call: () => client.install(target),
        onSuccess(result) {
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
        onError: (error) => fail(error, getOptions().labels.connectCancelled(name)),
      });
    },
    replace({ credential, label, integration, integrationName }) {
      const name = isolated(integrationName);
      const { id, status } = credential;
      // The row has its new label by the time the attempt succeeds.
      const before = labelOf(credential);
      connect({
        wish: { integration, status },
        target: { credentialId: id },
        call: () => client.replace(id),
        onSuccess(result) {
          const { labels, events } = getOptions();
          const account = labelOf(result.credential);
          announce(
            isPending(result)
              ? labels.setupUnfinished(account, name)
              : labels.replaced(before, account, name),
          );
          emit(events.onReplace, result);
        },
        onError: (error) =>
          fail(error, getOptions().labels.replaceCancelled(isolated(label), name)),
      });
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
