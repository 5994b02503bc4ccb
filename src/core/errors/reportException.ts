/**
 * Reports an exception of the app's own callback as the browser reports an uncaught one. The kit goes on: a callback
 * that fails never changes how an attempt ended.
 */
export function reportException(thrown: unknown): void {
  if (typeof reportError === 'function') reportError(thrown);
  else console.error(thrown);
}

/** Calls a callback of the app, and reports what it throws or rejects with. */
export function callSafely<Parameters extends unknown[], Result>(
  callback: (...parameters: Parameters) => Result,
  ...parameters: Parameters
): Result | undefined {
  try {
    const result = callback(...parameters);
    if (!(result instanceof Promise)) return result;
    return result.catch(reportException) as Result;
  } catch (thrown) {
    reportException(thrown);
    return undefined;
  }
}
