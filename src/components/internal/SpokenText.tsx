'use client';
import { VisuallyHidden } from 'radix-ui';
import {
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ReactElement,
  useSyncExternalStore,
} from 'react';

/**
 * Words for screen readers alone, hidden also where there is no stylesheet. In a server's HTML a strict
 * Content-Security-Policy refuses style attributes; what React sets in the browser it allows.
 */
export function SpokenText(props: ComponentPropsWithoutRef<'span'>): ReactElement {
  const style = useSyncExternalStore(never, inBrowser, onServer);
  return <span {...props} style={style} />;
}

const never = () => () => undefined;
const inBrowser = (): CSSProperties => VisuallyHidden.VISUALLY_HIDDEN_STYLES;
const onServer = (): undefined => undefined;
