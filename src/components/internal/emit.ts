/**
 * Calls a handler of the app. The browser reports an exception in the handler as the app's own: that exception
 * changes no outcome.
 */
export function emit<Value>(handler: ((value: Value) => void) | undefined, value: Value): void {
  try {
    handler?.(value);
  } catch (thrown) {
    report(thrown);
  }
}

const reported = new Set<string>();

/**
 * Reports a failure of the app's own function that runs while React renders. Once for each message, because React
 * renders again and again; and after the rendering, because the app can answer a report with a change of its state.
 */
export function reportOnce(thrown: unknown): void {
  const message = thrown instanceof Error ? thrown.message : typeof thrown;
  if (reported.has(message)) return;
  reported.add(message);
  queueMicrotask(() => report(thrown));
}

function report(thrown: unknown): void {
  if (typeof reportError === 'function') {
    reportError(thrown);
  } else {
    // Such a browser reports what a task of its own throws.
    setTimeout(() => {
      throw thrown;
    });
  }
}
