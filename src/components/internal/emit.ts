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
