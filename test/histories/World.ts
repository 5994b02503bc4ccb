import type { QueryClient } from '@tanstack/react-query';
import type { ParagonClient } from 'paragon-connect-react/hooks';
import type { FakeParagon, FakeWindow } from 'paragon-connect-react/testing';
import type { TokenMood } from '../tools/answerToken';
import type { Promises } from './createPromises';
import type { Hands } from './Hands';
import type { UserId } from './people';
import type { ElsewhereSettings } from './settings/elsewhereSettingsSteps';

/** How an app is set up, for one whole history. */
export interface Setup {
  strict: boolean;
  /** A second provider on the same SDK, with a query client of its own. */
  second: boolean;
  /** Whether the app names the person by `userId`; else the token alone says who it is. */
  named: boolean;
  /** Whether the app signs in by itself, without `getToken`, and refreshes after that. */
  alone: boolean;
  /** Whether the SDK is the facade `paragon`, which lacks what the kit prefers where it is. */
  facade: boolean;
  /** Whether the app shows settings and workflows. */
  managed: boolean;
  /** Nothing fails, nobody cancels or leaves: whoever consents gets the account. */
  calm: boolean;
}

/** Everything that a history acts on. */
export interface World extends ElsewhereSettings {
  readonly setup: Setup;
  readonly fake: FakeParagon;
  readonly promises: Promises;
  readonly hands: Hands;
  /** What was typed into forms so far, by place. */
  readonly typed: Map<string, Set<string>>;
  /** The windows in which somebody consented. */
  readonly consents: Set<FakeWindow>;
  readonly queryClients: readonly QueryClient[];
  readonly client: ParagonClient;
  userId: UserId;
  tokenMood: TokenMood;
  focused: boolean;
  /** Listeners to the SDK's events that were added and not removed. */
  countSubscriptions(): number;
  isMounted(): boolean;
  /** Where the app signs in by itself, it does. */
  signIn(): void;
  mount(): void;
  unmount(): void;
  /** Lets this much time go by, with every timer, rendering and effect in between. */
  pass(milliseconds: number): Promise<void>;
  /** Lets what is due now run, without any time. */
  settle(): Promise<void>;
}
