import { prepareFocus } from './prepareFocus';

/** How long the row of a new account may take to show, in milliseconds. */
const rowTimeout = 1_000;

/** Looks after the keyboard's focus within one root. */
export interface FocusKeeper {
  /** Moves the focus to the row of this account once the row shows, unless the person has moved on. */
  awaitRow(credentialId: string): void;
  stop(): void;
}

/** Moves the focus on when the element that holds it leaves the page. */
export function keepFocus(root: HTMLElement): FocusKeeper {
  let held: { element: Element; moveOn: () => void } | undefined;
  let awaited: { credentialId: string; from: Element | null; timer: number } | undefined;

  const getActive = (): Element | null => {
    const { activeElement } = root.getRootNode() as Document | ShadowRoot;
    return activeElement === root.ownerDocument.body ? null : activeElement;
  };

  function onFocusIn({ target }: FocusEvent): void {
    // No `instanceof`: within a frame the elements are of the frame's own classes.
    const element = target as Element;
    held = { element, moveOn: prepareFocus(element) };
  }

  function onFocusOut({ target }: FocusEvent): void {
    // Chromium sends this event also while React removes the element. The person has not moved then.
    queueMicrotask(() => {
      if (held?.element === target && held?.element.isConnected && getActive() !== target) {
        held = undefined;
      }
    });
  }

  function followLeaving(): void {
    if (!held || held.element.isConnected) return;
    const { moveOn } = held;
    held = undefined;
    if (getActive()) return;
    moveOn();
    if (awaited) awaited.from = getActive();
  }

  function followArriving(): void {
    if (!awaited) return;
    const { credentialId, from } = awaited;
    const row = findRow(root, credentialId);
    if (!row) return;
    forgetRow();
    const active = getActive();
    const isWaiting = !active || (active === from && row.closest(card)?.contains(active));
    if (isWaiting) focusRow(row);
  }

  function forgetRow(): void {
    clearTimeout(awaited?.timer);
    awaited = undefined;
  }

  const observer = new MutationObserver(() => {
    followLeaving();
    followArriving();
  });
  observer.observe(root, { childList: true, subtree: true });
  root.addEventListener('focusin', onFocusIn);
  root.addEventListener('focusout', onFocusOut);

  return {
    awaitRow(credentialId) {
      forgetRow();
      const timer = window.setTimeout(forgetRow, rowTimeout);
      awaited = { credentialId, from: getActive(), timer };
      followArriving();
    },
    stop() {
      forgetRow();
      observer.disconnect();
      root.removeEventListener('focusin', onFocusIn);
      root.removeEventListener('focusout', onFocusOut);
    },
  };
}

const card = '[data-slot="integration"]';

function findRow(root: HTMLElement, credentialId: string): HTMLElement | undefined {
  const rows = root.querySelectorAll<HTMLElement>('[data-slot="account"]');
  return [...rows].find((row) => row.dataset.credentialId === credentialId);
}

/** Focuses a row. Once the focus has left, Tab does not stop at the row. */
function focusRow(row: HTMLElement): void {
  row.tabIndex = -1;
  row.addEventListener('blur', () => row.removeAttribute('tabindex'), { once: true });
  row.focus();
}
