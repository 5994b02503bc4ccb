import { createError } from '../errors/createError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { sdkPollLimit } from '../sdk/sdkPollLimit';
import type { InstallResult } from '../state';
import type { Snapshot } from '../types';
import { type GoodEnd, isGoodEnd, toEnding } from '../windows/endings';
import { type FollowedWindow, followWindow } from '../windows/followWindow';
import { noteWindow } from '../windows/leftWindow';
import { onReturn } from '../windows/onReturn';
import type { AttemptContext } from './AttemptContext';
import type { AttemptControl } from './createControl';
import { findGranted, type Granted } from './findGranted';
import type { AttemptTarget } from './findRival';

/** One install or replace that was found to be possible. */
export interface InstallOrder {
  sdk: ParagonSdk;
  target: AttemptTarget;
  before: Snapshot;
  /** Starts the SDK's call, which opens the window in the same task. */
  start(): Promise<unknown>;
  /** What the server is to do with the consent, where the SDK would not tell it. */
  installOptions?: object | undefined;
}

/** How a window opens, and until when it may stay. */
export interface Opening {
  deadline: number;
  held?: Window | undefined;
}

/** Lets the SDK open its window in this very task, and follows the window to the end. */
export async function runInstall(
  context: AttemptContext,
  { sdk, target, before, start, installOptions }: InstallOrder,
  opening: Opening,
  control: AttemptControl,
): Promise<InstallResult> {
  const { attempts, handle, lane, openCalls, reader, refresh } = context;
  const { integration } = target;
  let looking: Promise<Granted | undefined> = Promise.resolve(undefined);
  let isOver = false;

  const followed: FollowedWindow = followWindow({
    ...opening,
    sdk,
    start,
    installOptions,
    isDone: async (value) => (await look(value)) !== undefined,
    isCrossed: openCalls.has(integration),
    onLost: () => control.change({ phase: 'window-lost' }),
    onClosing: control.giveWay,
  });
  openCalls.add(integration, followed.sdkCall);
  const release = attempts.occupy();
  const forget = noteWindow(opening.deadline);
  control.onCancel(followed.cancel);
  control.onFocus(followed.focus);
  const finishIfGranted = (isFetched: boolean): void => {
    void look(undefined, isFetched).then((granted) => granted && followed.finish());
  };
  const stops = [
    // SDK trap 9: an earlier call that was given up can take this success. Then the event alone tells of it.
    handle.onInstalled(() => finishIfGranted(false)),
    onReturn(() => finishIfGranted(true)),
  ];

  /** Looks one after another: what means the same often comes twice, and a replace is read from the server. */
  function look(value: unknown, isFetched = false): Promise<Granted | undefined> {
    looking = looking.then((granted) => granted ?? lookOnce(value, isFetched));
    return looking;
  }

  async function lookOnce(value: unknown, isFetched: boolean): Promise<Granted | undefined> {
    if (isOver) {
      // The person can have left since, and what the SDK saved then is not the next person's.
      refresh.refreshWhenIdle();
      return undefined;
    }
    // SDK trap 16: after a headless replace the SDK's copy stays old.
    const mustFetch = isFetched || target.kind === 'replace';
    const after = mustFetch ? await refresh.refreshQuietly() : reader.readLocal();
    return findGranted({ target, before, after, named: Object(value).credentialId });
  }

  async function toGranted(end: GoodEnd): Promise<Granted | undefined> {
    const found = await looking;
    const isReplace = target.kind === 'replace';
    if (found && isReplace) return found;
    const named = end.by === 'sdk' ? Object(end.value).credentialId : found?.credential.id;
    const find = (after: Snapshot) =>
      findGranted({ target, before, after, named, isTrusted: true });
    // SDK trap 13: calls that overlapped can have put an older state back.
    const mustFetch = isReplace || lane.isBusy();
    const near = mustFetch ? undefined : find(reader.readLocal());
    return near ?? find(await refresh.refreshQuietly());
  }

  try {
    const end = await followed.end;
    isOver = true;
    release();
    if (isGoodEnd(end)) return toResult(target, (await toGranted(end)) ?? fail(target));
    const { error, mayHaveWorked } = toEnding(end, target);
    // Perhaps the account was connected, and only the answer was lost.
    const after = mayHaveWorked ? await refresh.refreshQuietly() : before;
    const granted = findGranted({ target, before, after });
    if (granted && mayHaveWorked) return toResult(target, granted);
    throw error;
  } finally {
    for (const stop of stops) stop();
    forget();
    // SDK trap 30: otherwise the SDK sends this credential's header with later calls about others.
    if (!attempts.isOccupied()) sdk.closePortal();
  }
}

function toResult({ integration }: AttemptTarget, { credential, created }: Granted): InstallResult {
  return { integration, credentialId: credential.id, credential, created };
}

function fail(target: AttemptTarget): never {
  throw createError('unknown', target, 'The SDK names an account that allCredentials lacks.');
}

/** The time limit of an attempt whose caller names none, in milliseconds. */
export const longestInstall: number = sdkPollLimit;
