import { QueryClient } from '@tanstack/react-query';
import { ParagonProvider, type ParagonSdk } from 'paragon-connect-react/hooks';
import { createFakeParagon, createFakeToken } from 'paragon-connect-react/testing';
import { type ReactNode, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { answerToken } from '../tools/answerToken';
import { App } from './App';
import { countSubscriptions } from './countSubscriptions';
import { pass, settle } from './createClock';
import { createLedger } from './createLedger';
import { createPromises } from './createPromises';
import type { Hands } from './Hands';
import { people, type UserId } from './people';
import { catalogue } from './settings/catalogue';
import { createChangeLedger } from './settings/createChangeLedger';
import type { Setup, World } from './World';

export function createWorld(setup: Setup): World {
  const fake = createFakeParagon({ seed: people, catalogue, bootstrap: true });
  const subscriptions = countSubscriptions(fake);
  const sdk = setup.facade ? toFacade(fake) : fake;
  const hands: Hands = { rows: new Map(), settings: new Map() };
  const queryClients = [createQueryClient(), createQueryClient()];
  const load = async (): Promise<ParagonSdk> => sdk;
  let root: Root | null = null;
  let signingIn = Promise.resolve();
  let userId: UserId = 'ada';

  function show(): ReactNode {
    const props = {
      projectId: fake.projectId,
      getToken: setup.alone
        ? undefined
        : () =>
            answerToken(world.tokenMood, {
              userId,
              slowness: 5_000,
              brevity: 20_000,
              sign: createFakeToken,
            }),
      userId: setup.named ? userId : undefined,
    };
    const providers = (
      <>
        <ParagonProvider {...props} paragon={sdk} queryClient={queryClients[0]}>
          <App hands={hands} managed={setup.managed} />
        </ParagonProvider>
        {setup.second && (
          <ParagonProvider {...props} paragon={load} queryClient={queryClients[1]}>
            <App hands={{ rows: new Map(), settings: new Map() }} managed={setup.managed} />
          </ParagonProvider>
        )}
      </>
    );
    return setup.strict ? <StrictMode>{providers}</StrictMode> : providers;
  }

  /** The app's own: what fails there is the app's matter. */
  async function signIn(): Promise<void> {
    await sdk.authenticate(fake.projectId, createFakeToken(userId)).catch(() => undefined);
    await world.client.refresh();
  }

  const world: World = {
    setup,
    fake,
    model: fake.model,
    get person() {
      return { projectId: fake.projectId, userId };
    },
    hands,
    consents: new Set(),
    queryClients,
    ledger: createLedger(fake.model),
    changes: createChangeLedger(fake.model, () => {
      const attempts = hands.client?.store.getState().attempts ?? [];
      return attempts.some(({ kind }) => kind !== 'uninstall');
    }),
    typed: new Map(),
    promises: createPromises(),
    countSubscriptions: subscriptions,
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
      world.signIn();
    },
    signIn() {
      if (setup.alone)
        world.promises.follow('sign in', () => (signingIn = signingIn.then(signIn, signIn)));
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

/** What the facade `paragon` has of an instance. */
function toFacade(sdk: ParagonSdk): ParagonSdk {
  const none = { value: undefined };
  return Object.create(sdk, {
    bootstrapSDKState: none,
    logout: none,
    updateAuthenticatedUser: none,
  });
}

/** Without collection of garbage there is no timer of React Query's, and nothing is forgotten by chance. */
function createQueryClient(): QueryClient {
  const gcTime = Number.POSITIVE_INFINITY;
  return new QueryClient({ defaultOptions: { queries: { gcTime }, mutations: { gcTime } } });
}
