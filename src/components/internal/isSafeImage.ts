/** Whether the kit may load an icon from this address: over https, from the page's own origin, or a `data:` image. */
export function isSafeImage(source: string): boolean {
  if (/^data:image\//i.test(source)) return true;
  const origin = globalThis.location?.origin;
  try {
    const url = new URL(source, origin);
    return url.protocol === 'https:' || (url.protocol === 'http:' && url.origin === origin);
  } catch {
    // The value is no address.
    return false;
  }
}
