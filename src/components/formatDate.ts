const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** The day of an ISO 8601 date in the person's language; empty when there is none to read. */
export function formatDate(date: unknown, locale: string | undefined): string {
  const time = typeof date === 'string' ? Date.parse(date) : Number.NaN;
  if (Number.isNaN(time)) return '';
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    formats.set(locale, format);
  }
  return format.format(time);
}
