'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useImperativeHandle,
  useState,
} from 'react';
import { SpokenText } from '../internal/SpokenText';
import { stateAttributes } from '../internal/stateAttributes';

/** Speaks to screen readers. */
export interface LiveRegionHandle {
  announce(message: string): void;
}

/** The one polite live region of a root. */
export const LiveRegion: ForwardRefExoticComponent<RefAttributes<LiveRegionHandle>> = forwardRef(
  function LiveRegion(_, ref) {
    const [message, setMessage] = useState('');
    useImperativeHandle(
      ref,
      () => ({
        // The same words twice change nothing in the document and would not be spoken.
        announce: (next) => setMessage((last) => (last === next ? `${next}\u00a0` : next)),
      }),
      [],
    );
    return (
      <SpokenText {...stateAttributes('integrations-live')} role="status" aria-live="polite">
        {message}
      </SpokenText>
    );
  },
);
