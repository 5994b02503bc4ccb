import type { QueryClient } from '@tanstack/react-query';
import type { ParagonClient } from 'paragon-connect-react/hooks';
import type { FakeParagon, FakeWindow } from 'paragon-connect-react/testing';
import type { Ledger } from './createLedger';
import type { Promises } from './createPromises';
import type { Hands } from './Hands';

/** How an app is set up, for one whole history. */
export interface Setup {
  strict: boolean;
  /** A second provider on the same SDK, with a query client of its own. */
  second: boolean;
  /** Whether the app names the person by `userId`; else the token alone says who it is. */
  named: boolean;
  /** Nothing fails, nobody cancels or leaves: whoever consents gets the account. */
  calm: boolean;
}

/** What the app's `getToken` does when it is asked. */
export type TokenMood = 'good' | 'fails' | 'slow' | 'garbage' | 'foreign' | 'brief' | 'expired';

/** Everything that a history acts on. */
export interface World {
  readonly setup: Setup;
  readonly fake: FakeParagon;
  readonly ledger: Ledger;
  readonly promises: Promises;
  readonly hands: Hands;
  /** The windows in which somebody consented. */
  readonly consents: Set<FakeWindow>;
  readonly queryClients: readonly QueryClient[];
  readonly client: ParagonClient;
  userId: string;
  tokenMood: TokenMood;
  focused: boolean;
  /** Listeners to the SDK's events that were added and not removed. */
  countSubscriptions(): number;
  isMounted(): boolean;
  mount(): void;
  unmount(): void;
  /** Lets this much time go by, with every timer, rendering and effect in between. */
  pass(milliseconds: number): Promise<void>;
  /** Lets what is due now run, without any time. */
  settle(): Promise<void>;
}
