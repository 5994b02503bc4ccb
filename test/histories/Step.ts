import type { Arbitrary } from 'fast-check';
import fc from 'fast-check';

/** One thing that happens to a world, and its name in words. */
export interface Step<World> {
  run(world: World): void | Promise<void>;
}

/** Steps of a world, each as likely as its weight says. */
export type Steps<World> = readonly fc.WeightedArbitrary<Step<World>>[];

/** Steps that differ in their parameters; a failing history prints the words. */
export function step<World, Parameters>(
  parameters: Arbitrary<Parameters>,
  toWords: (parameters: Parameters) => string,
  run: (world: World, parameters: Parameters) => void | Promise<void>,
): Arbitrary<Step<World>> {
  return parameters.map((chosen) => ({
    run: (world: World) => run(world, chosen),
    [fc.toStringMethod]: () => toWords(chosen),
  }));
}

/** A step that has none. */
export function plainStep<World>(
  words: string,
  run: (world: World) => void | Promise<void>,
): Arbitrary<Step<World>> {
  return step(
    fc.constant(null),
    () => words,
    (world: World) => run(world),
  );
}

/** The item at this place of a list that may be shorter. */
export function pick<Item>(items: readonly Item[], nth: number): Item | undefined {
  return items[nth % Math.max(items.length, 1)];
}
