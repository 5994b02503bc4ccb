import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';
import type { World } from './World';

/** One thing that happens, and its name in words. */
export interface Step {
  run(world: World): void | Promise<void>;
}

/** Steps that differ in their parameters; a failing history prints the words. */
export function step<Parameters>(
  parameters: Arbitrary<Parameters>,
  toWords: (parameters: Parameters) => string,
  run: (world: World, parameters: Parameters) => void | Promise<void>,
): Arbitrary<Step> {
  return parameters.map((chosen) => ({
    run: (world: World) => run(world, chosen),
    [fc.toStringMethod]: () => toWords(chosen),
  }));
}

/** A step that has none. */
export function plainStep(
  words: string,
  run: (world: World) => void | Promise<void>,
): Arbitrary<Step> {
  return step(
    fc.constant(null),
    () => words,
    (world) => run(world),
  );
}

/** The item at this place of a list that may be shorter. */
export function pick<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth % Math.max(items.length, 1)];
}
