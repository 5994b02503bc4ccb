import type { SyntheticEvent } from 'react';

/** Calls the caller's handler first, and ours unless it called `preventDefault`. */
export function composeHandlers<Event extends SyntheticEvent>(
  theirs: ((event: Event) => void) | undefined,
  ours: (event: Event) => void,
): (event: Event) => void {
  return (event) => {
    theirs?.(event);
    if (!event.defaultPrevented) ours(event);
  };
}
