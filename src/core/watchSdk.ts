import type { AttemptContext } from './attempts/AttemptContext';
import { followLeftWindow } from './attempts/followLeftWindow';
import { createTabs } from './createTabs';
import type { ParagonStore } from './ParagonStore';
import type { Session } from './session/createSession';

interface WatchContext extends Pick<AttemptContext, 'attempts' | 'handle' | 'reader' | 'refresh'> {
  session: Session;
  store: ParagonStore;
}

interface Watch {
  /** Watches until the returned function is called. */
  mount(): () => void;
  /** Tells other tabs of a change for which the SDK has no event. Does nothing while no provider is mounted. */
  tellTabs(): void;
}

/**
 * While at least one provider is mounted, the client hears the SDK's events, other tabs hear of the changes, and the
 * token is renewed.
 */
export function watchSdk({
  attempts,
  handle,
  reader,
  refresh,
  session,
  store,
}: WatchContext): Watch {
  const tabs = createTabs();
  let mounted = 0;
  let stops: (() => void)[] = [];

  /** Names the person to the other tabs. */
  function getPerson(): string {
    const { projectId, userId } = store.api.getState();
    return JSON.stringify([projectId, userId]);
  }

  const tellTabs = (): void => tabs.tell(getPerson());

  function readAndTell(): void {
    reader.readLocal();
    tellTabs();
  }

  function onInstalled(): void {
    // Where no attempt waits for this account, a person who has left can have connected it. The server knows.
    if (attempts.isOccupied()) reader.readLocal();
    else refresh.refreshWhenIdle();
    tellTabs();
  }

  function start(): (() => void)[] {
    return [
      handle.onInstalled(onInstalled),
      handle.onChanged(readAndTell),
      // Runs inside the SDK's failing call, before that call rejects.
      handle.onLogout(refresh.refreshWhenIdle),
      tabs.listen((person) => person === getPerson() && refresh.refreshWhenIdle()),
      session.start(),
      followLeftWindow({ attempts, reader, refresh }),
    ];
  }

  return {
    tellTabs,
    mount() {
      if (mounted === 0) stops = start();
      mounted += 1;
      return () => {
        mounted -= 1;
        if (mounted === 0) for (const stop of stops) stop();
      };
    },
  };
}
