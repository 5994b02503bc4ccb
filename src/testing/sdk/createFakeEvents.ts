import type { ListenerFunction, SDK_EVENT } from '@useparagon/connect';
import type { CatalogueIntegration } from '../../model/types';
import type { FakeState } from './createFakeState';

const names = [
  'onIntegrationInstall',
  'onIntegrationUninstall',
  'onWorkflowChange',
  'onPortalOpen',
  'onPortalClose',
];

/** What an event says. The SDK adds the credential to the very object, for listeners that come later. */
export interface FakeEvent {
  integrationId: string;
  integrationType: string;
  credentialId?: string | undefined;
  credential?: unknown;
}

/** What one install left to be called, by name; each is called once. */
export type FakeCallbacks = Partial<Record<string, (...parameters: unknown[]) => void>>;

/** The SDK's listeners, and its one set of callbacks per integration. */
export interface FakeEvents {
  subscribe(name: SDK_EVENT, listener: ListenerFunction): () => boolean;
  unsubscribe(name: SDK_EVENT, listener: ListenerFunction): boolean;
  /** Takes the place of what an earlier install of this integration left. */
  setCallbacks(type: string, callbacks: FakeCallbacks): void;
  emit(name: string, callback: string, integration: CatalogueIntegration): void;
  emitError(type: string, error: unknown): void;
}

export function createFakeEvents(state: FakeState): FakeEvents {
  let listeners: { name: string; listener: (...parameters: unknown[]) => void }[] = [];
  const callbacksOf: Record<string, FakeCallbacks> = {};

  function assertName(name: string): void {
    if (!names.includes(name)) throw new Error(`${name} is not valid paragon event`);
  }

  function invoke(type: string, name: string, ...parameters: unknown[]): void {
    try {
      callbacksOf[type]?.[name]?.(...parameters);
    } catch (thrown) {
      console.error(thrown);
    } finally {
      delete callbacksOf[type]?.[name];
    }
  }

  function unsubscribe(name: SDK_EVENT, listener: ListenerFunction): boolean {
    assertName(name);
    const before = listeners.length;
    listeners = listeners.filter((entry) => entry.name !== name || entry.listener !== listener);
    return listeners.length < before;
  }

  return {
    subscribe(name, listener) {
      assertName(name);
      if (typeof listener !== 'function') throw new Error(`no listener is provided for ${name}`);
      listeners = [...listeners, { name, listener: listener as (...given: unknown[]) => void }];
      return () => unsubscribe(name, listener);
    },
    unsubscribe,
    setCallbacks(type, callbacks) {
      callbacksOf[type] = callbacks;
    },
    emit(name, callback, { id, type }) {
      const event: FakeEvent = { integrationId: id, integrationType: type };
      invoke(type, callback, event, state.user);
      for (const entry of listeners.filter((item) => item.name === name)) {
        try {
          entry.listener(event, state.user);
        } catch (thrown) {
          console.error(thrown);
        }
      }
    },
    emitError: (type, error) => invoke(type, 'onError', error),
  };
}
