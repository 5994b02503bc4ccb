import { expect, vi } from 'vitest';
import type { Recorded } from './createDriver';
import type { World } from './World';

type FlowEntry = Extract<Recorded, { flow: string }>;

/** What the install flow has called back so far. */
export async function flowOf(world: World, name?: string): Promise<FlowEntry[]> {
  const entries = await world.record();
  return entries.filter(
    (entry): entry is FlowEntry => 'flow' in entry && (name === undefined || entry.name === name),
  );
}

/** The same in words: the stage that was asked for, `complete`, or `error` with the stage that failed. */
export async function wordsOf(world: World, name?: string): Promise<string[]> {
  return (await flowOf(world, name)).map(({ flow, value, context }) => {
    if (flow === 'complete') return 'complete';
    const stage = String(Object(flow === 'next' ? value : context).stage);
    return flow === 'next' ? stage : `error at ${stage}`;
  });
}

/** Waits until this holds. `expect.poll` cannot: it needs to know its test, and several run side by side. */
export function eventually(check: () => Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 15_000 });
}

/** Waits until the flow has called back this much, and returns the value of the last. */
export async function reach(world: World, ...words: string[]): Promise<unknown> {
  await eventually(async () => expect(await wordsOf(world)).toEqual(words));
  return (await flowOf(world)).at(-1)?.value;
}

/** Starts a flow that may add an account. */
export async function startFlow(world: World, type: string, options: object = {}): Promise<void> {
  await world.start('installFlow.start', type, { allowMultipleCredentials: true, ...options });
}

/** What is wrong, as the server says it. */
export function bodyOf(error: unknown): unknown {
  return JSON.parse(Object(error).message);
}
