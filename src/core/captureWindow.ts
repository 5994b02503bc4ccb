/** Runs the call and tells which window it opened. The SDK opens it synchronously and keeps the handle to itself. */
export function captureWindow<Result>(call: () => Result): {
  result: Result;
  opened: Window | null;
} {
  const { open } = window;
  let opened: Window | null = null;
  window.open = (...parameters) => {
    opened = open.apply(window, parameters);
    return opened;
  };
  try {
    return { result: call(), opened };
  } finally {
    window.open = open;
  }
}
