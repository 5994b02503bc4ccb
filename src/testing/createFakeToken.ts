const hour = 3_600_000;

/** Makes an unsigned Paragon user token, which the fake takes for a signed one. */
export function createFakeToken(
  userId: string,
  lifetimeMs: number = hour,
  { readOnly = false }: { readOnly?: boolean | undefined } = {},
): string {
  const now = Date.now();
  const exp = Math.floor((now + lifetimeMs) / 1000);
  const parts = [
    { alg: 'none', typ: 'JWT' },
    { sub: userId, iat: Math.floor(now / 1000), exp, ...(readOnly && { readOnly }) },
  ];
  return `${parts.map(encode).join('.')}.fake`;
}

/** The claims of a token, read as the SDK does; null for what is no JWT. */
export function readFakeToken(token: string): Record<string, unknown> | null {
  try {
    const [, payload = ''] = token.split('.');
    const binary = atob(payload.replace(/-/g, '+').replace(/_/g, '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return null;
  }
}

function encode(part: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(part));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}
