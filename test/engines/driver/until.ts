import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until there is an answer, and returns the answer. */
export async function until<Value>(
  what: string,
  ask: () => Promise<Value | undefined>,
  limit = 30_000,
): Promise<Value> {
  for (const end = Date.now() + limit; Date.now() < end; await wait(50)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited ${limit} ms in vain for ${what}.`);
}
