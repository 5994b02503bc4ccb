/** Whether a person may be sent to this address: over https, or within the page's own origin. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string') return false;
  try {
    const { protocol, origin } = new URL(href);
    const isOwn = protocol === 'http:' && origin === globalThis.location?.origin;
    return protocol === 'https:' || isOwn;
  } catch {
    return false;
  }
}
