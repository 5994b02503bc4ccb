import { act } from '@testing-library/react';
import { type ReactElement, useLayoutEffect, useReducer } from 'react';

interface HostProps {
  /** `count` says how often the host has rendered anew. */
  draw(count: number): ReactElement;
}

let increase: () => void = () => undefined;

/** Renders the host anew, and with it everything below. */
export function renderAgain(): void {
  act(increase);
}

/** An app around the components, which renders anew when asked. */
export function Host({ draw }: HostProps): ReactElement {
  const [count, renderOnce] = useReducer((before: number) => before + 1, 0);
  useLayoutEffect(() => {
    increase = renderOnce;
  }, []);
  return draw(count);
}
