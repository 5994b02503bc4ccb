const pollEvery = 250;
const focusWithin = 500;
/** A success was seen to arrive up to 0.9 s after its window had closed. */
const grace = 3_000;

/** What a watched window can do. */
export interface WindowEvents {
  /** It was closed, and no result came for some seconds. */
  onClosed(): void;
  /** Its handle reads closed although nobody came back to this page: a provider may have cut the link. */
  onLost(): void;
  /** The provider or the person said no in it. */
  onDenied(answer: unknown): void;
  /** The person said yes in it; the SDK has begun to save the account. */
  onAllowed(): void;
}

/** Tells what becomes of the window, until the returned function is called. */
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
      graceTimer = setTimeout(events.onClosed, grace);
    } else if (Date.now() - closedAt >= focusWithin) {
      clearInterval(poll);
      events.onLost();
    }
  }

  function hear({ source, data }: MessageEvent): void {
    // The SDK blames the latest install of any window; the source does not lie.
    if (source !== opened) return;
    const { type } = Object(data);
    if (type === 'oauth_error_callback') events.onDenied(data.errorResponse ?? data.error);
    else if (type === 'oauth_success_callback') events.onAllowed();
  }

  window.addEventListener('message', hear);
  return () => {
    clearInterval(poll);
    clearTimeout(graceTimer);
    window.removeEventListener('message', hear);
  };
}
