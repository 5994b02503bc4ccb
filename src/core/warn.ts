const said = new Set<string>();

/** Warns the developer, once a page for each key. Call it in development alone, so that a bundler drops the words. */
export function warnOnce(key: string, message: string): void {
  if (said.has(key)) return;
  said.add(key);
  console.warn(`paragon-connect-react: ${message}`);
}
