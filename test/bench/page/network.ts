import type { Size } from '../sizes';

/** Where the SDK believes Paragon to be. */
export const paragonUrl = 'https://paragon.example';

/** How long each answer takes, in milliseconds. */
const speed = 10;

/** What Paragon answers, as bytes: these are no part of the page's JS heap. */
export interface Answers {
  integrations: ArrayBuffer;
  me: ArrayBuffer;
  /** Once one account is gone. */
  meAfter: ArrayBuffer;
}

export interface Network {
  /** Resolves when no call is under way. */
  whenQuiet(): Promise<void>;
  isQuiet(): boolean;
  /** When the server last answered that the account is gone, on the clock of `performance.now()`; 0 before. */
  removedAt(): number;
}

/** Reads the recorded answers of the server. */
export async function loadAnswers(size: Size): Promise<Answers> {
  const [integrations, me, meAfter] = await Promise.all(
    ['integrations', 'me', 'me-after'].map(async (name) => {
      const answer = await fetch(`/answers/${size}/${name}`);
      if (!answer.ok) throw new Error(`No answers were recorded for ${size}.`);
      return answer.arrayBuffer();
    }),
  );
  if (!integrations || !me || !meAfter) throw new Error('An answer is missing.');
  return { integrations, me, meAfter };
}

/**
 * Answers the SDK's calls within the page, each after the same time: the machine's own network would add
 * noise, and the figures are about what the page does.
 */
export function installNetwork({ integrations, me, meAfter }: Answers): Network {
  const { fetch: passOn } = window;
  const underWay = new Set<Promise<unknown>>();
  const gone = new TextEncoder().encode('{}');
  let removedAt = 0;

  function answer(method: string, path: string): BodyInit {
    if (method === 'DELETE' && path.includes('/sdk/integrations/')) {
      removedAt = performance.now();
      return gone;
    }
    if (method === 'GET' && path.endsWith('/sdk/integrations')) return integrations;
    if (method === 'GET' && path.endsWith('/sdk/me')) return removedAt > 0 ? meAfter : me;
    throw new TypeError(`Nobody answers ${method} ${path}.`);
  }

  async function call(method: string, path: string): Promise<Response> {
    await new Promise((resolve) => setTimeout(resolve, speed));
    return new Response(answer(method, path), { headers: { 'Content-Type': 'application/json' } });
  }

  window.fetch = (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (!url.startsWith(paragonUrl)) return passOn(input, init);
    const response = call(init?.method ?? 'GET', new URL(url).pathname);
    const done = response.finally(() => underWay.delete(done));
    done.catch(() => undefined);
    underWay.add(done);
    return response;
  };

  return {
    async whenQuiet() {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
    isQuiet: () => underWay.size === 0,
    removedAt: () => removedAt,
  };
}
