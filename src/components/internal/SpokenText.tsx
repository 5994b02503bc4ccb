'use client';
import {
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ReactElement,
  useSyncExternalStore,
} from 'react';

/**
 * Words for screen readers alone, hidden also without the stylesheet. A strict Content-Security-Policy refuses style
 * attributes in a server's HTML. The policy allows the styles that React sets in the browser.
 */
export function SpokenText(props: ComponentPropsWithoutRef<'span'>): ReactElement {
  const style = useSyncExternalStore(never, inBrowser, onServer);
  return <span {...props} style={style} />;
}

const never = () => () => undefined;
const inBrowser = (): CSSProperties => hidden;
const onServer = (): undefined => undefined;

/** Out of sight, but read by screen readers. One line, so that no space between words is lost. */
const hidden: CSSProperties = {
  position: 'absolute',
  width: 1,
  height: 1,
  margin: -1,
  padding: 0,
  border: 0,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
};
