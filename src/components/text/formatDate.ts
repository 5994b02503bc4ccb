import { perLocale } from './perLocale';

const dayIn = perLocale<Pick<Intl.DateTimeFormat, 'format'>>(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
  { format: (time) => new Date(time ?? 0).toISOString().slice(0, 10) },
);
const agoIn = perLocale(createAgo, () => '');
const nowIn = perLocale(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(0, 'second'),
  '',
);

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const year = 365 * day;
const units: readonly [unit: Intl.RelativeTimeFormatUnit, length: number][] = [
  ['year', year],
  ['month', year / 12],
  ['day', day],
  ['hour', hour],
];

/** The day of an ISO 8601 date in a language. Empty where the value is no such date. */
export function formatDate(date: unknown, locale: string | undefined): string {
  const time = toTime(date);
  return Number.isNaN(time) ? '' : dayIn(locale).format(time);
}

/**
 * How long ago an ISO 8601 date was, such as "3 days ago". Empty where the value is no such date. Within the first minute,
 * and for a server's clock that is ahead, the result is `justNow`, or without that the word of `Intl`.
 */
export function formatAgo(date: unknown, locale: string | undefined, justNow = ''): string {
  const time = toTime(date);
  if (Number.isNaN(time)) return '';
  const age = Date.now() - time;
  if (age < minute) return justNow || nowIn(locale);
  const [unit, length] = units.find(([, least]) => age >= least) ?? ['minute', minute];
  return agoIn(locale)(Math.floor(age / length), unit);
}

type WriteAgo = (count: number, unit: Intl.RelativeTimeFormatUnit) => string;

function createAgo(locale: string | undefined): WriteAgo {
  if (/^en\b/.test(locale ?? '')) return writeEnglish;
  const format = new Intl.RelativeTimeFormat(locale);
  // A long list asks for the same few texts again and again.
  const known = new Map<string, string>();
  return (count, unit) => {
    const key = `${count} ${unit}`;
    const text = known.get(key) ?? format.format(-count, unit);
    known.set(key, text);
    return text;
  };
}

/** The text of `Intl.RelativeTimeFormat`, whose first use takes a browser as long as dozens of rows. */
function writeEnglish(count: number, unit: Intl.RelativeTimeFormatUnit): string {
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}

function toTime(date: unknown): number {
  return typeof date === 'string' ? Date.parse(date) : Number.NaN;
}
