/** What an app's `getToken` does when it is asked. */
export type TokenMood = 'good' | 'fails' | 'slow' | 'garbage' | 'foreign' | 'brief' | 'expired';

/** Times in milliseconds. */
interface Answering {
  userId: string;
  /** How long a slow answer takes. */
  slowness: number;
  /** How long a brief token lasts. */
  brevity: number;
  sign(userId: string, lifetime?: number): string | Promise<string>;
}

/** Answers `getToken` in a mood. */
export async function answerToken(
  mood: TokenMood,
  { userId, slowness, brevity, sign }: Answering,
): Promise<string> {
  if (mood === 'fails') throw new Error('The app answers 503.');
  if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, slowness));
  if (mood === 'garbage') return 'garbage';
  if (mood === 'foreign') return sign('eve');
  if (mood === 'brief') return sign(userId, brevity);
  if (mood === 'expired') return sign(userId, -5_000);
  return sign(userId);
}
