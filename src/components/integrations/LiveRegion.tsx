'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useMemo,
  useState,
} from 'react';
import { SpokenText } from '../internal/SpokenText';
import { stateAttributes } from '../internal/stateAttributes';

/** Speaks to screen readers. */
export interface LiveRegionHandle {
  /** Announces a message after those that wait. A waiting message of the same topic is dropped. */
  announce(message: string, topic?: string): void;
  /** Forgets what was said, and what waits to be said. */
  clear(): void;
}

/** How long each message stays at least, in milliseconds. A screen reader can miss a shorter change. */
const shortest = 500;

/** The one polite live region of a root. */
export const LiveRegion: ForwardRefExoticComponent<RefAttributes<LiveRegionHandle>> = forwardRef(
  function LiveRegion(_, ref) {
    const [shown, setShown] = useState('');
    const queue = useMemo(() => createQueue(setShown), []);
    useImperativeHandle(ref, () => queue, [queue]);
    useEffect(() => queue.stop, [queue]);
    return (
      <SpokenText {...stateAttributes('integrations-live')} role="status" aria-live="polite">
        {shown}
      </SpokenText>
    );
  },
);

type ChangeText = (change: (last: string) => string) => void;

function createQueue(setShown: ChangeText): LiveRegionHandle & { stop(): void } {
  let waiting: { message: string; topic?: string | undefined }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function sayNext(): void {
    const next = waiting.shift()?.message;
    timer = next === undefined ? undefined : setTimeout(sayNext, shortest);
    if (next === undefined) return;
    // The same words twice would not change the document, and a screen reader would stay silent.
    setShown((last) => (last === next ? `${next}\u00a0` : next));
  }

  function stop(): void {
    clearTimeout(timer);
    timer = undefined;
  }

  return {
    announce(message, topic) {
      waiting = waiting.filter((other) => topic === undefined || other.topic !== topic);
      waiting.push({ message, topic });
      if (timer === undefined) sayNext();
    },
    clear() {
      stop();
      waiting = [];
      setShown(() => '');
    },
    stop,
  };
}
