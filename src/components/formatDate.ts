const formats = new Map<string | undefined, Intl.DateTimeFormat>();

/** The day of an ISO 8601 date in the person's language; empty when there is none to read. */
export function formatDate(date: string | undefined, locale: string | undefined): string {
  const time = Date.parse(date ?? '');
  if (Number.isNaN(time)) return '';
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });
    formats.set(locale, format);
  }
  return format.format(time);
}
