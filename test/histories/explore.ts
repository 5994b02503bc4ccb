import fc from 'fast-check';
import type { Step, Steps } from './Step';

/** Whether there is time for many more histories than in a usual run. */
export const isLong: boolean = process.env.HISTORIES === 'long';
/** The seed and the path that a failing history prints make it happen again. */
export const seed: number = Number(process.env.HISTORY_SEED ?? 20_260);
export const path: string | undefined = process.env.HISTORY_PATH;

/** Which histories, and how many. */
export interface Exploration<Setup, World> {
  setup: fc.Arbitrary<Setup>;
  steps: Steps<World>;
  /** The number of steps in the longest history. */
  longest: number;
  /** The number of histories. Short ones are drawn a little more often than long ones. */
  runs: number;
  seed: number;
  /** Milliseconds after which it is given up: a failure that was found by then is as short as it got. */
  limit: number;
  /** Whether a failing history is made shorter, which takes as long as many of them. @default true */
  shrinks?: boolean;
}

/** Lives random histories, and tells the shortest that fails in words. Resolves with the number of steps. */
export async function explore<Setup, World>(
  { setup, steps, longest, runs, seed: own, limit, shrinks = true }: Exploration<Setup, World>,
  live: (setup: Setup, history: readonly Step<World>[]) => Promise<void>,
): Promise<number> {
  let done = 0;
  const history = fc.array(fc.oneof(...steps), { minLength: 1, maxLength: longest, size: 'max' });
  await fc.assert(
    fc.asyncProperty(setup, history, async (...given) => {
      await live(...given);
      done += given[1].length;
    }),
    {
      seed: own,
      numRuns: path ? 1 : runs,
      ...(path && { path }),
      endOnFailure: path !== undefined || !shrinks,
      interruptAfterTimeLimit: limit,
      markInterruptAsFailure: true,
    },
  );
  return done;
}
