import {
  IntegrationAccounts,
  type ParagonClient,
  ParagonProvider,
  useParagonClient,
} from 'paragon-connect-react';
import { createFakeParagon, type FakeParagon } from 'paragon-connect-react/testing';
import { type ReactElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { bench, describe } from 'vitest';
import { findBootstrap } from '../../src/core/sdk/sdkInternals';
import { fiftyIntegrations, idOfAccount, tenAccountsOfEach } from '../fiftyIntegrations';
import {
  HandWrittenBadges,
  HandWrittenScreen,
  HooksBadges,
  HooksScreen,
  type Source,
} from './screens';

const ids = Array.from({ length: 500 }, (_, index) => idOfAccount(index));
const changing = idOfAccount(73);

/** A screen on the page, and the way to change one account on the server and see it there. */
interface Stage {
  change(): Promise<void>;
  leave(): void;
}

const element = () => document.querySelector(`[data-credential-id="${changing}"]`);

async function until(holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.body, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}

async function show(
  sdk: FakeParagon,
  screen: ReactElement,
  readAgain: () => Promise<unknown>,
): Promise<Stage> {
  const container = document.body.appendChild(document.createElement('main'));
  const root = createRoot(container);
  root.render(screen);
  await until(() => element() !== null);
  const person = { projectId: sdk.projectId, userId: sdk.userId };
  let isValid = true;
  return {
    async change() {
      isValid = !isValid;
      const before = element()?.textContent;
      sdk.model.setStatus(person, changing, isValid ? 'VALID' : 'INVALID');
      await Promise.all([readAgain(), until(() => element()?.textContent !== before)]);
    },
    leave() {
      root.unmount();
      container.remove();
      sdk.restore();
    },
  };
}

function createSdk(): FakeParagon {
  return createFakeParagon({
    catalogue: fiftyIntegrations,
    accounts: tenAccountsOfEach,
    bootstrap: true,
  });
}

interface ClientRef {
  current: ParagonClient | null;
}

function TakeClient({ into }: { into: ClientRef }): null {
  const client = useParagonClient();
  useEffect(() => {
    into.current = client;
  });
  return null;
}

async function showWithKit(children: ReactElement): Promise<Stage> {
  const sdk = createSdk();
  const client: ClientRef = { current: null };
  return show(
    sdk,
    <ParagonProvider projectId={sdk.projectId} getToken={sdk.getToken} paragon={sdk}>
      <TakeClient into={client} />
      {children}
    </ParagonProvider>,
    async () => client.current?.refresh(),
  );
}

async function showByHand(screen: (source: Source) => ReactElement): Promise<Stage> {
  const sdk = createSdk();
  const listeners = new Set<() => void>();
  let version = 0;
  const source: Source = {
    sdk,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    getVersion: () => version,
  };
  await sdk.authenticate(sdk.projectId, sdk.getToken());
  return show(sdk, screen(source), async () => {
    await findBootstrap(sdk)?.();
    version += 1;
    for (const listener of listeners) listener();
  });
}

/** One stage for all rounds of a benchmark. */
function benchChange(name: string, open: () => Promise<Stage>): void {
  let stage: Stage;
  bench(name, () => stage.change(), {
    async setup() {
      stage = await open();
    },
    teardown: () => stage.leave(),
  });
}

function benchShow(name: string, open: () => Promise<Stage>): void {
  bench(name, async () => (await open()).leave(), { iterations: 5, warmupIterations: 1 });
}

describe('one account of 500 changes, in a list', () => {
  benchChange("the kit's hooks", () => showWithKit(<HooksScreen />));
  benchChange('the drop-in', () => showWithKit(<IntegrationAccounts searchable={false} />));
  benchChange('by hand', () => showByHand((source) => <HandWrittenScreen source={source} />));
});

describe('one account of 500 changes, each read in a place of its own', () => {
  benchChange("the kit's hooks", () => showWithKit(<HooksBadges ids={ids} />));
  benchChange('by hand', () =>
    showByHand((source) => <HandWrittenBadges ids={ids} source={source} />),
  );
});

describe('500 accounts are shown, from the sign-in on', () => {
  benchShow("the kit's hooks", () => showWithKit(<HooksScreen />));
  benchShow('the drop-in', () => showWithKit(<IntegrationAccounts searchable={false} />));
  benchShow('by hand', () => showByHand((source) => <HandWrittenScreen source={source} />));
});
