import type { TestBrowser } from '../../tools/startBrowser';
import { wrongTypes } from './payloads';

type Json = Record<string, unknown>;

/** An integration as the server lists it, and its state, if it tells one. */
export interface Answer {
  type: string;
  item: unknown;
  state?: unknown;
}

/** What the local Paragon says about one integration with one account. */
export interface Plain {
  item: Json;
  account: Json;
  /** The integration under another type, with changes and these accounts. */
  as(type: string, change?: Json, accounts?: readonly unknown[]): Answer;
}

export async function readPlain({ paragon, url }: TestBrowser, type: string): Promise<Plain> {
  async function ask<Result>(path: string): Promise<Result> {
    const headers = { Authorization: `Bearer ${paragon.signToken()}` };
    const response = await fetch(`${url}_paragon/projects/local-project/sdk/${path}`, { headers });
    return (await response.json()) as Result;
  }
  const items = await ask<Json[]>('integrations');
  const item = items.find((listed) => listed.type === type) ?? {};
  const { integrations } = await ask<{ integrations: Record<string, Json> }>('me');
  const state = integrations[type] ?? {};
  const [account] = state.allCredentials as [Json];
  return {
    item,
    account,
    as: (name, change, accounts = []) => ({
      type: name,
      item: { ...item, type: name, name, ...change },
      state: { ...state, allCredentials: accounts },
    }),
  };
}

/** Lets the server say this and nothing else about the person and the catalogue. */
export function answerWith({ paragon }: TestBrowser, answers: readonly Answer[]): void {
  const states = answers.filter(({ state }) => state !== undefined);
  const bodies = {
    integrations: answers.map(({ item }) => item),
    me: {
      integrations: Object.fromEntries(states.map(({ type, state }) => [type, state])),
      meta: {},
      resources: [],
      project: { id: 'local-project', accessibleFeatures: ['headless-cp'] },
    },
  };
  for (const [path, body] of Object.entries(bodies)) {
    const match = { method: 'GET', path: new RegExp(`/sdk/${path}$`) };
    paragon.faults.set({ match, effect: { status: 200, body } });
  }
}

/** The object once for each of the keys and each wrong type at it; `own` gives what each has for itself. */
export function spoil(
  object: Json,
  keys: readonly string[],
  own: (index: number) => Json = () => ({}),
): Json[] {
  const changes = keys.flatMap((key) =>
    Object.values(wrongTypes).map((value) => ({ [key]: value })),
  );
  return changes.map((change, index) => ({ ...object, ...own(index), ...change }));
}
