/**
 * Calls back each time the person comes back to this page after it was hidden, until the returned function is called.
 * On a phone the consent window is a tab: the page behind it is hidden, and its timers nearly stand still.
 */
export function onReturn(listener: () => void): () => void {
  let wasHidden = document.visibilityState === 'hidden';
  function look(): void {
    const isHidden = document.visibilityState === 'hidden';
    if (wasHidden && !isHidden) listener();
    wasHidden = isHidden;
  }
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}
