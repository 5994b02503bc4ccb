import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes minutes, the longest first. */
const long = [
  'e2e/flows/installFlow.test',
  'e2e/matrix/matrix.test',
  'e2e/histories/histories.test',
  'e2e/behaviour.test',
  'histories.test',
];

/** Starts with the longest files, so that none of them is left to run alone at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const place = long.findIndex((name) => moduleId.includes(name));
  return place === -1 ? long.length : place;
}
