/** Less than a person needs from closing the window to the next click. */
const pollEvery = 100;
const focusWithin = 500;
/** SDK trap 4: a success arrives up to 0.9 s after its window has closed. */
const grace = 3_000;

/** What happens to a watched window. */
export interface WindowEvents {
  /** Paragon's first page is there. The SDK sends the window on to the provider's page. */
  onLoaded(): void;
  /** The person has closed the window. A result can still come for some seconds. */
  onClosing(): void;
  /** The person closed the window, and no result came for some seconds. */
  onClosed(): void;
  /** SDK trap 3: the handle reads closed, but the focus has not come back to this page. The window may live on. */
  onLost(): void;
  /** The provider or the person said no. */
  onDenied(answer: unknown): void;
  /** The person said yes. The SDK has begun to save the account. */
  onAllowed(): void;
}

/** Watches the window until the returned function is called. */
export function watchWindow(opened: Window, events: WindowEvents): () => void {
  let closedAt: number | null = null;
  let returned = false;
  let graceTimer: ReturnType<typeof setTimeout> | undefined;
  const poll = setInterval(look, pollEvery);

  function look(): void {
    if (!opened.closed) return;
    closedAt ??= Date.now();
    returned ||= document.hasFocus();
    if (returned) {
      clearInterval(poll);
      events.onClosing();
      graceTimer = setTimeout(events.onClosed, grace);
    } else if (Date.now() - closedAt >= focusWithin) {
      clearInterval(poll);
      events.onLost();
    }
  }

  function hear({ source, data }: MessageEvent): void {
    // SDK trap 10: the SDK blames the latest install. The message's source is the window itself.
    if (source !== opened) return;
    const { type } = Object(data);
    if (type === 'oauth-nonce-loaded') events.onLoaded();
    else if (type === 'oauth_error_callback') events.onDenied(data.errorResponse ?? data.error);
    else if (type === 'oauth_success_callback') events.onAllowed();
  }

  window.addEventListener('message', hear);
  return () => {
    clearInterval(poll);
    clearTimeout(graceTimer);
    window.removeEventListener('message', hear);
  };
}
