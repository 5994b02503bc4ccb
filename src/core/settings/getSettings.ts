import { createStore, type StoreApi } from 'zustand/vanilla';
import { getInternals } from '../clientInternals';
import type { FieldValue, FieldValues } from '../fields/Field';
import { findAccount } from '../findAccount';
import type { ParagonClient } from '../ParagonClient';
import type { ParagonError } from '../ParagonError';
import { shareById } from '../server/shareById';
import { findConfiguration } from './configurations';

/** Values of a form that are not saved. */
export interface SettingsDraft {
  values: FieldValues;
  /** What was stored of each, when the person began to change it. */
  base: FieldValues;
}

/** What is not saved, and what is being switched. Of settings, what was typed is held here alone. */
export interface SettingsState {
  /** By form: see `toFormKey`. */
  drafts: Readonly<Record<string, SettingsDraft>>;
  /** By the form of a workflow: what the person wishes, until the server has answered. */
  wishes: Readonly<Record<string, { enabled: boolean }>>;
  /** By the form of a workflow: why it could not be switched, until the next try. */
  failures: Readonly<Record<string, ParagonError>>;
}

/** The forms of all accounts, shared by every component that uses the client. */
export interface Settings {
  api: StoreApi<SettingsState>;
  getDraft(form: string): FieldValues;
  /** Keeps a value. One that equals the stored value is no change. */
  setValue(form: string, id: string, value: FieldValue, stored: FieldValues): void;
  /** Forgets the unsaved values. */
  discard(form: string): void;
  /** Forgets those unsaved values that were saved. What was typed since stays. */
  settle(form: string, sent: FieldValues, stored: FieldValues): void;
  /** Shows a wish. Returns a function that takes it back, and keeps why it failed. */
  wish(form: string, enabled: boolean): (error?: ParagonError) => void;
}

/** The name of a form: the settings of a configuration, or those of one of its workflows. */
export function toFormKey(credentialId: string, configurationId: string, workflowId = ''): string {
  return JSON.stringify([credentialId, configurationId, workflowId]);
}

const empty: SettingsState = { drafts: {}, wishes: {}, failures: {} };
const known = new WeakMap<ParagonClient, Settings>();

/** The forms of a client. An app that never asks for them does not ship this. */
export function getSettings(client: ParagonClient): Settings {
  const settings = known.get(client) ?? createSettings(client);
  known.set(client, settings);
  return settings;
}

export function isSame(one: unknown, other: unknown): boolean {
  return shareById(one, other) === one;
}

function createSettings(client: ParagonClient): Settings {
  const api = createStore<SettingsState>(() => empty);
  const { getState, setState } = api;
  const { store, subscribe } = getInternals(client);

  // What was typed is not for the next person.
  store.api.subscribe((now, last) => {
    if (now.userId !== last.userId || now.projectId !== last.projectId) setState(empty);
  });
  subscribe({
    onStale: () => undefined,
    // The account or the configuration can have been removed.
    onSnapshot(snapshot) {
      const isThere = (form: string): boolean => {
        const [credentialId, configurationId] = JSON.parse(form) as [string, string];
        const account = findAccount(snapshot, credentialId);
        return (
          account !== undefined &&
          findConfiguration(account.credential, configurationId) !== undefined
        );
      };
      const gone = Object.keys({ ...getState().drafts, ...getState().failures }).filter(
        (form) => !isThere(form),
      );
      for (const form of gone) {
        setState(({ drafts, failures }) => ({
          drafts: without(drafts, form),
          failures: without(failures, form),
        }));
      }
    },
  });

  function put(form: string, values: FieldValues, base: FieldValues): void {
    const isEmpty = Object.keys(values).length === 0;
    setState(({ drafts }) => ({
      drafts: isEmpty ? without(drafts, form) : { ...drafts, [form]: { values, base } },
    }));
  }

  return {
    api,
    getDraft: (form) => getState().drafts[form]?.values ?? {},
    setValue(form, id, value, stored) {
      const { values = {}, base = {} } = getState().drafts[form] ?? {};
      if (isSame(stored[id], value)) return put(form, without(values, id), without(base, id));
      const before = Object.hasOwn(base, id) ? base[id] : stored[id];
      put(form, { ...values, [id]: value }, { ...base, [id]: before });
    },
    discard: (form) => setState(({ drafts }) => ({ drafts: without(drafts, form) })),
    settle(form, sent, stored) {
      const { values = {} } = getState().drafts[form] ?? {};
      const left = Object.entries(values).filter(([id, value]) => {
        return !Object.hasOwn(sent, id) || !isSame(sent[id], value);
      });
      const base = left.map(([id]) => [id, stored[id]] as const);
      put(form, Object.fromEntries(left), Object.fromEntries(base));
    },
    wish(form, enabled) {
      const wish = { enabled };
      setState(({ wishes, failures }) => ({
        wishes: { ...wishes, [form]: wish },
        failures: without(failures, form),
      }));
      return (error) => {
        // A later wish of the person stands.
        if (getState().wishes[form] !== wish) return;
        setState(({ wishes, failures }) => ({
          wishes: without(wishes, form),
          failures: error ? { ...failures, [form]: error } : failures,
        }));
      };
    },
  };
}

function without<Value>(record: Readonly<Record<string, Value>>, key: string) {
  if (!Object.hasOwn(record, key)) return record;
  const { [key]: _, ...rest } = record;
  return rest;
}
