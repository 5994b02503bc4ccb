type Locale = string | undefined;

/** Remembers one value for each language, because formatters are slow to create. */
export function perLocale<T>(create: (locale: Locale) => T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const next = create(locale);
    made.set(locale, next);
    return next;
  };
}
