import { answerToken, type TokenMood } from '../../tools/answerToken';
import { paragonUrl } from './paragonUrl';

/** The page's `getToken`, in the mood of the moment. */
export interface Tokens {
  getToken(): Promise<string>;
  setMood(mood: TokenMood): void;
  /** Who is to sign in. */
  setUser(userId: string): void;
  /** How often it was asked. */
  count(): number;
}

export function createTokens(): Tokens {
  let mood: TokenMood = 'good';
  let userId = 'demo-user';
  let asked = 0;

  return {
    getToken() {
      asked += 1;
      return answerToken(mood, { userId, slowness: 2_000, brevity: 5_000, sign });
    },
    setMood(next) {
      mood = next;
    },
    setUser(next) {
      userId = next;
    },
    count: () => asked,
  };
}

async function sign(userId: string, lifetime = 3_600_000): Promise<string> {
  const readOnly = new URLSearchParams(window.location.search).has('readonly');
  const body = JSON.stringify({ userId, expiresInSeconds: lifetime / 1_000, readOnly });
  const answer = await fetch(`${paragonUrl}/token`, { method: 'POST', body });
  return (await answer.json()).token;
}
