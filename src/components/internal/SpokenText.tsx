'use client';
import { VisuallyHidden } from 'radix-ui';
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
const inBrowser = (): CSSProperties => VisuallyHidden.VISUALLY_HIDDEN_STYLES;
const onServer = (): undefined => undefined;
