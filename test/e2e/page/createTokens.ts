/** What an app's `getToken` can do. */
export type TokenMood = 'good' | 'fails' | 'slow' | 'garbage' | 'foreign' | 'expired' | 'brief';

/** The page's `getToken`, in the mood of the moment. */
export interface Tokens {
  getToken(): Promise<string>;
  setMood(mood: TokenMood): void;
  /** Who is to sign in. */
  setUser(userId: string): void;
  /** How often it was asked. */
  count(): number;
}

export function createTokens(baseUrl: string): Tokens {
  let mood: TokenMood = 'good';
  let userId = 'demo-user';
  let asked = 0;

  async function sign(options: object = {}): Promise<string> {
    const body = JSON.stringify({ userId, ...options });
    const answer = await fetch(`${baseUrl}/token`, { method: 'POST', body });
    return (await answer.json()).token;
  }

  const make: Record<TokenMood, () => Promise<string>> = {
    good: sign,
    fails: () => Promise.reject(new Error('The app answers 503.')),
    async slow() {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      return sign();
    },
    garbage: async () => 'garbage',
    foreign: () => sign({ userId: 'somebody-else' }),
    expired: () => sign({ expiresInSeconds: -60 }),
    brief: () => sign({ expiresInSeconds: 5 }),
  };

  return {
    getToken() {
      asked += 1;
      return make[mood]();
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
