/**
 * A language as `Intl` takes it, whatever an i18n library or an operating system calls it: `de_DE` is `de-DE`, and
 * `en_US.UTF-8` is `en-US`. A tag that `Intl` refuses loses its end until `Intl` takes the rest. Undefined is the
 * runtime's own language.
 */
export function toLocale(given: unknown): string | undefined {
  const subtags = String(given ?? '')
    .trim()
    .replace(/[.@].*$/s, '')
    .split(/[-_]/);
  for (; subtags.length > 0; subtags.pop()) {
    const tag = subtags.join('-');
    if (isTag(tag)) return tag;
  }
  return undefined;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
