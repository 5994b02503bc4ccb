import { listAccounts } from '../findAccount';
import type { Snapshot } from '../types';
import { findLeftWindow, forgetWindow } from '../windows/leftWindow';
import type { AttemptContext } from './AttemptContext';

/** How often the server is asked, in milliseconds. */
const askEvery = 3_000;

/**
 * Asks the server for the account of a window that a reload of the page has left open: the SDK that waited for the window
 * is gone with the page. Ends with the first new account, or at the window's time limit. Returns a function that stops it.
 */
export function followLeftWindow({
  attempts,
  reader,
  refresh,
}: Pick<AttemptContext, 'attempts' | 'reader' | 'refresh'>): () => void {
  const deadline = findLeftWindow();
  if (deadline === undefined) return () => undefined;
  let known: ReadonlySet<string> | undefined;

  function look(): void {
    const snapshot = reader.getKnown();
    const ids = idsOf(snapshot);
    if (snapshot.user.authenticated) known ??= ids;
    const isNew = known !== undefined && [...ids].some((id) => !known?.has(id));
    if (isNew || Date.now() >= Number(deadline)) stop();
    // An attempt of this page asks by itself.
    else if (!attempts.isOccupied()) refresh.refreshWhenIdle();
  }

  function stop(): void {
    clearInterval(timer);
    forgetWindow();
  }

  const timer = setInterval(look, askEvery);
  return () => clearInterval(timer);
}

function idsOf(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(listAccounts(snapshot).map(({ id }) => id));
}
