import { catalogue, demoSeed, formsSeed } from 'paragon-connect-react/testing';
import type { LocalParagonOptions } from '../../../src/local-paragon/types';
import { everyInput } from '../../../src/model/forms/everyInput';

/** The plain integrations, and one whose accounts have settings. */
export const matrixParagon: LocalParagonOptions = {
  catalogue: [...catalogue, everyInput],
  seed: [...demoSeed, ...formsSeed.filter(({ integration }) => integration === everyInput.type)],
};
