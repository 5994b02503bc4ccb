import type { Page } from 'playwright';
import type { CallbackStyle, LocalParagon } from '../../../src/local-paragon/types';
import type { UserId } from '../../histories/people';
import type { ElsewhereSettings } from '../../histories/settings/elsewhereSettingsSteps';
import type { TokenMood } from '../../tools/answerToken';

/** How an app, its server and its browser are set up, for one whole history. */
export interface Setup {
  style: CallbackStyle;
  strict: boolean;
  /** Whether the app names the person by `userId`; else the token alone says who it is. */
  named: boolean;
  /** The provider cuts the link between its window and the page: the handle says closed at once. */
  severed: boolean;
  /** Whether the browser's clock can be put forward. */
  hurried: boolean;
  /** Nothing fails, nobody cancels or leaves: whoever consents gets the account. */
  calm: boolean;
}

/** Everything that a history acts on: a tab with the kit on the real SDK, the windows it opens, and the server. */
export interface World extends ElsewhereSettings {
  readonly setup: Setup;
  readonly paragon: LocalParagon;
  readonly page: Page;
  /** The windows that the tab opened, the oldest first. */
  readonly windows: readonly Page[];
  /** Those in which somebody consented. */
  readonly consents: Set<Page>;
  /** What all pages said on their consoles. */
  readonly complaints: readonly string[];
  readonly userId: UserId;
  tokenMood: TokenMood;
  become(userId: UserId): Promise<void>;
  signOut(): Promise<void>;
  /** Notes whether an install or a replace is under way. */
  noteOccupied(isOccupied: boolean): void;
  /** Whose account it is, or was. */
  ownerOf(credentialId: string): string | undefined;
  isMounted(): boolean;
  mount(): Promise<void>;
  unmount(): Promise<void>;
  /** Another tab of the same browser with the same app and person, opened when it is first asked for. */
  openOther(): Promise<Page>;
  /** Puts the clocks of the browser and the server forward. */
  pass(milliseconds: number): Promise<void>;
  close(): Promise<void>;
}
