/** Runs the call and tells which window it opened. The SDK opens it synchronously and keeps the handle to itself. */
export function captureWindow<Result>(call: () => Result): {
  result: Result;
  opened: Window | null;
} {
  const { open } = window;
  const descriptor = Object.getOwnPropertyDescriptor(window, 'open');
  let opened: Window | null = null;
  // Defined, not assigned: a test's spy can be a getter, which an assignment passes by.
  Object.defineProperty(window, 'open', {
    configurable: true,
    writable: true,
    value: (...parameters: Parameters<typeof open>) => {
      opened = open.apply(window, parameters);
      return opened;
    },
  });
  try {
    return { result: call(), opened };
  } finally {
    if (descriptor) Object.defineProperty(window, 'open', descriptor);
    else Reflect.deleteProperty(window, 'open');
  }
}
