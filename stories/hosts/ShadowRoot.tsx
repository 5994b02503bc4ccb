import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import stylesheet from '../../src/styles.css?inline';

/** Renders into a shadow root, which has the style sheet within. */
export function ShadowRoot({ children }: { children: ReactNode }): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const [shadow, setShadow] = useState<ShadowRoot | null>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element) setShadow(element.shadowRoot ?? element.attachShadow({ mode: 'open' }));
  }, []);
  return (
    <div ref={host} data-testid="host">
      {shadow &&
        createPortal(
          <>
            <style>{stylesheet}</style>
            {/* axe waits for transitions of the document alone. */}
            <style>{'button[data-slot] { transition: none; }'}</style>
            {children}
          </>,
          shadow,
        )}
    </div>
  );
}
