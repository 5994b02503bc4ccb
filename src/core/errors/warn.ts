const said = new Set<string>();

/** Warns the developer, once a page for each message. Call it in development alone, so that a bundler drops the words. */
export function warnOnce(message: string, ...details: unknown[]): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`paragon-connect-react: ${message}`, ...details);
}
