'use client';
import { useMemo } from 'react';
import { type FocusKeeper, keepFocus } from '../focus/keepFocus';

/** What the kit asks of a root's element in the page. */
export interface RootElement {
  /** Takes the element, as a ref callback. */
  attach(element: HTMLElement | null): void;
  /** Moves the focus to the row of this account once the row shows, unless the person has moved on. */
  awaitRow(credentialId: string): void;
  /** Whether the integration has a card in the root. */
  shows(integration: string): boolean;
}

export function useRootElement(): RootElement {
  return useMemo(createRootElement, []);
}

function createRootElement(): RootElement {
  let root: HTMLElement | null = null;
  let focus: FocusKeeper | undefined;
  return {
    attach(element) {
      focus?.stop();
      root = element;
      focus = element ? keepFocus(element) : undefined;
    },
    awaitRow: (credentialId) => focus?.awaitRow(credentialId),
    shows(integration) {
      const cards = root?.querySelectorAll<HTMLElement>('[data-slot="integration"]') ?? [];
      return [...cards].some(({ dataset }) => dataset.integration === integration);
    },
  };
}
