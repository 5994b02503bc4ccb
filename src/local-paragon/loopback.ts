const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a `Host` header names this machine; anything else may be a rebound DNS name. */
export function isLoopbackHost(host: string | undefined): boolean {
  return host !== undefined && loopback.has(host.replace(/:\d+$/, '').toLowerCase());
}

/** Whether a socket's other end is this machine: a `Host` header can say anything. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address ?? '');
}

/** Whether the text is an origin, and nothing but an origin, of this machine. */
export function isLoopbackOrigin(origin: string | undefined): origin is string {
  if (!origin || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return /^https?:$/.test(url.protocol) && url.origin === origin && loopback.has(url.hostname);
}
