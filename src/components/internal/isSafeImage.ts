/** Whether the kit may load an icon from this address: over https, from the page's own origin, or a `data:` image. */
export function isSafeImage(source: string): boolean {
  if (/^data:image\//i.test(source)) return true;
  // Alone first: in a sandboxed frame the page's own address is no base, and would spoil a whole address too.
  const url = parse(source) ?? parse(source, globalThis.document?.baseURI);
  const isOwn = url?.protocol === 'http:' && url.origin === globalThis.location?.origin;
  return url?.protocol === 'https:' || isOwn;
}

/** Undefined for what is no address at all. */
function parse(source: string, base?: string): URL | undefined {
  try {
    return new URL(source, base);
  } catch {
    return undefined;
  }
}
