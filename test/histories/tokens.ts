import fc from 'fast-check';
import type { TokenMood } from '../tools/answerToken';
import { type Steps, step } from './Step';

const moods: TokenMood[] = [
  'good',
  'good',
  'fails',
  'slow',
  'garbage',
  'foreign',
  'brief',
  'expired',
];

/** What becomes of `getToken`. */
export const tokenSteps: Steps<{ tokenMood: TokenMood }> = [
  {
    weight: 2,
    arbitrary: step(
      fc.record({ mood: fc.constantFrom(...moods) }),
      ({ mood }) => `getToken is ${mood}`,
      (world, { mood }) => {
        world.tokenMood = mood;
      },
    ),
  },
];
