const focusable = 'button, a[href], input, select, textarea, [tabindex]';
const isEnabled = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled');

/** Where the focus is at first: the first question, or the answer that changes nothing. */
const first =
  '[data-slot="disconnect-cancel"], [data-slot="install-flow"] :is(input, select, textarea)';

/**
 * Opens a dialog above everything, with the focus on its first question or on its Cancel button. Escape closes it. Returns a function that takes
 * it away again.
 */
export function openModal(dialog: HTMLDialogElement, onClose: () => void): () => void {
  // A test's DOM, and browsers of before 2022, lack modal dialogs. There the keys alone stay within.
  if (typeof dialog.showModal === 'function') dialog.showModal();
  else dialog.setAttribute('open', '');
  const getButtons = () => [...dialog.querySelectorAll<HTMLElement>(focusable)].filter(isEnabled);
  const start = dialog.querySelector<HTMLElement>(first);
  (start ?? getButtons()[0] ?? dialog).focus();

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // A list that is open hears the key after this, and closes alone.
      if (dialog.querySelector('[role="combobox"][aria-expanded="true"]')) return;
      event.preventDefault();
      // A dialog of the app around this one would hear the key as well, and close too.
      event.stopImmediatePropagation();
      onClose();
    } else if (event.key === 'Tab') {
      keepWithin(event);
    }
  }

  function onCancel({ target }: Event): void {
    // A file field within sends the same event when the person chooses no file.
    if (target === dialog) onClose();
  }

  function keepWithin(event: KeyboardEvent): void {
    const buttons = getButtons();
    const { activeElement } = dialog.getRootNode() as Document | ShadowRoot;
    const index = buttons.indexOf(activeElement as HTMLElement);
    const next = index + (event.shiftKey ? -1 : 1);
    if (index >= 0 && buttons[next]) return;
    event.preventDefault();
    buttons.at(event.shiftKey ? -1 : 0)?.focus();
  }

  // On the window, and before all others: the app's listeners stand on the document.
  const { defaultView } = dialog.ownerDocument;
  defaultView?.addEventListener('keydown', onKeyDown, { capture: true });
  // A phone's gesture to go back closes a dialog without a key.
  dialog.addEventListener('cancel', onCancel);
  return () => {
    defaultView?.removeEventListener('keydown', onKeyDown, { capture: true });
    dialog.removeEventListener('cancel', onCancel);
    if (dialog.open && typeof dialog.close === 'function') dialog.close();
  };
}
