import { toLocale } from './toLocale';

type Locale = string | undefined;

/**
 * Remembers one value for each language, because formatters are slow to create. Where the browser refuses a language, the
 * runtime's own stands in, then English, then the fallback.
 */
export function perLocale<T>(create: (locale: Locale) => T, fallback: T): (locale: Locale) => T {
  const made = new Map<Locale, T>();
  return (locale) => {
    if (!made.has(locale)) made.set(locale, createFirst(create, fallback, locale));
    return made.get(locale) ?? fallback;
  };
}

function createFirst<T>(create: (locale: Locale) => T, fallback: T, locale: Locale): T {
  for (const candidate of [toLocale(locale), undefined, 'en']) {
    try {
      return create(candidate);
    } catch {
      // The next one.
    }
  }
  return fallback;
}
