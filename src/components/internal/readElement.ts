import type { ReactNode } from 'react';

interface LazyNode {
  $$typeof: symbol;
  _payload: unknown;
  /** Throws a promise while the element is on its way, as React does: the nearest Suspense waits. */
  _init(payload: unknown): ReactNode;
}

/**
 * The node itself. A server component of React sends an element to the browser as a lazy node, in development nearly
 * always. Such a node can be rendered, but it has no props that could be read or changed.
 */
export function readElement(node: ReactNode): ReactNode {
  return isLazy(node) ? readElement(node._init(node._payload)) : node;
}

function isLazy(node: unknown): node is LazyNode {
  return Object(node).$$typeof === Symbol.for('react.lazy');
}
