const said = new Set<string>();

/** Warns the developer, once a page for each key. Says nothing in a production build. */
export function warnOnce(key: string, message: string): void {
  if (said.has(key) || !isDevelopment()) return;
  said.add(key);
  console.warn(`paragon-connect-react: ${message}`);
}

/** Bundlers put the environment's name in place of this expression. A page without a bundler has no `process`. */
function isDevelopment(): boolean {
  return typeof process !== 'undefined' && process.env.NODE_ENV !== 'production';
}
