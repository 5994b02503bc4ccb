const jwt = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** The text without its JWTs. Servers and browsers repeat in their messages what they were sent. */
export function withoutTokens(text: string): string {
  return text.replace(jwt, '[token]');
}

/** A cause without a token: the value itself, or an error with its words where it repeats a token. */
export function safeCause(cause: unknown): unknown {
  const text = describe(cause);
  const safe = withoutTokens(text);
  return safe === text ? cause : new Error(safe);
}

function describe(cause: unknown): string {
  if (typeof cause !== 'object' || cause === null) return String(cause);
  const own = Object.getOwnPropertyNames(cause).map((name) => Reflect.get(cause, name));
  try {
    return own
      .map((value) => {
        if (value instanceof Error) return describe(value);
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
      })
      .join(' ');
  } catch {
    return 'An error that cannot be written down.';
  }
}
