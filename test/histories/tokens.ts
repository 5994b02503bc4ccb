import fc from 'fast-check';
import { type Steps, step } from './Step';

/** What the app's `getToken` does when it is asked. */
export type TokenMood = 'good' | 'fails' | 'slow' | 'garbage' | 'foreign' | 'brief' | 'expired';

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

/** Answers `getToken` in a mood. All times are in milliseconds. */
export async function answerToken(
  mood: TokenMood,
  userId: string,
  slowness: number,
  sign: (userId: string, lifetime?: number) => string,
): Promise<string> {
  if (mood === 'fails') throw new Error('The app answers 503.');
  if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
  if (mood === 'garbage') return 'garbage';
  if (mood === 'foreign') return sign('eve');
  if (mood === 'brief') return sign(userId, 20_000);
  if (mood === 'expired') return sign(userId, -5_000);
  return sign(userId);
}

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
