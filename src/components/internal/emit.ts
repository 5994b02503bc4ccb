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
