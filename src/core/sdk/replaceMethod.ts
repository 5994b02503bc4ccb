/** Puts another function in the place of an object's method. Returns a function that puts the first one back. */
export function replaceMethod(target: object, name: string, value: unknown): () => void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  // Defined, not assigned: a test's spy can be a getter, and an assignment would not replace it.
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  return () => {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  };
}
