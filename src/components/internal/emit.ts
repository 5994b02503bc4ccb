/**
 * Calls a handler of the app. An exception in the handler changes no outcome, because the browser reports the exception
 * as an error of the page.
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
    // Without `reportError`, the browser reports an exception that ends a task.
    setTimeout(() => {
      throw thrown;
    });
  }
}
