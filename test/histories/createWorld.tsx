import { QueryClient } from '@tanstack/react-query';
import { ParagonProvider } from 'paragon-connect-react/hooks';
import { createFakeParagon, createFakeToken } from 'paragon-connect-react/testing';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './App';
import { countSubscriptions } from './countSubscriptions';
import { pass, settle } from './createClock';
import { createLedger } from './createLedger';
import { createPromises } from './createPromises';
import type { Hands } from './Hands';
import type { Setup, TokenMood, World } from './World';

/** Two people, each with accounts of their own, before anybody has signed in. */
export function createWorld(setup: Setup): World {
  const account = { providerId: 'bob-1', name: 'Bob', email: 'bob@home.example' };
  const fake = createFakeParagon({
    userId: 'ada',
    accounts: {
      googledrive: [{ email: 'ada@work.example' }, { email: 'ada@home.example' }],
      slack: [{ email: 'ada@work.example' }],
    },
    seed: ['googledrive', 'notion'].map((integration) => ({ userId: 'bob', integration, account })),
  });
  const hands: Hands = { rows: new Map() };
  const queryClients = [createQueryClient(), createQueryClient()];
  const load = async (): Promise<typeof fake> => fake;
  let root: Root | null = null;
  let userId = 'ada';

  function show(): ReactNode {
    const props = {
      projectId: fake.projectId,
      getToken: () => getToken(world.tokenMood, userId),
      userId: setup.named ? userId : undefined,
    };
    const providers = (
      <>
        <ParagonProvider {...props} paragon={fake} queryClient={queryClients[0]}>
          <App hands={hands} />
        </ParagonProvider>
        {setup.second && (
          <ParagonProvider {...props} paragon={load} queryClient={queryClients[1]}>
            <App hands={{ rows: new Map() }} />
          </ParagonProvider>
        )}
      </>
    );
    return setup.strict ? <StrictMode>{providers}</StrictMode> : providers;
  }

  const world: World = {
    setup,
    fake,
    hands,
    consents: new Set(),
    queryClients,
    ledger: createLedger(fake),
    promises: createPromises(),
    countSubscriptions: countSubscriptions(fake),
    tokenMood: 'good',
    focused: true,
    get client() {
      if (hands.client) return hands.client;
      throw new Error('The app was never mounted.');
    },
    get userId() {
      return userId;
    },
    set userId(next) {
      userId = next;
      root?.render(show());
    },
    isMounted: () => root !== null,
    mount() {
      root ??= createRoot(document.createElement('div'));
      root.render(show());
    },
    unmount() {
      root?.unmount();
      root = null;
    },
    pass,
    settle,
  };
  return world;
}

/** Without collection of garbage there is no timer of React Query's, and nothing is forgotten by chance. */
function createQueryClient(): QueryClient {
  const gcTime = Number.POSITIVE_INFINITY;
  return new QueryClient({ defaultOptions: { queries: { gcTime }, mutations: { gcTime } } });
}

async function getToken(mood: TokenMood, userId: string): Promise<string> {
  if (mood === 'fails') throw new Error('The app answers 503.');
  if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 5_000));
  if (mood === 'garbage') return 'garbage';
  if (mood === 'foreign') return createFakeToken('eve');
  if (mood === 'brief') return createFakeToken(userId, 20_000);
  if (mood === 'expired') return createFakeToken(userId, -5_000);
  return createFakeToken(userId);
}
