/** Whether an icon's address may be loaded: over https, from our own origin, or a `data:` image. */
export function isSafeImage(source: string): boolean {
  if (/^data:image\//i.test(source)) return true;
  const origin = globalThis.location?.origin;
  try {
    const url = new URL(source, origin);
    return url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === origin);
  } catch {
    // Not an address at all.
    return false;
  }
}
