import type { ReactElement } from 'react';

/** The element as React brings it from a server component: a lazy node, which has no props to be read. */
export function fromServer<Props>(element: ReactElement<Props>): ReactElement<Props> {
  const node = { $$typeof: Symbol.for('react.lazy'), _payload: element, _init: () => element };
  return node as unknown as ReactElement<Props>;
}
