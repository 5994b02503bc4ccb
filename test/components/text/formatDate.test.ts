import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formatAgo, formatDate } from '../../../src/components/text/formatDate';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

function ago(age: number, locale = 'en'): string {
  vi.useFakeTimers({ now });
  onTestFinished(() => void vi.useRealTimers());
  return formatAgo(new Date(now - age).toISOString(), locale);
}

describe('formatAgo', () => {
  it.each([0, minute - 1])('says now within the first minute (%i ms)', (age) => {
    expect(ago(age)).toBe('now');
  });

  it.each([
    ['1 minute ago', minute],
    ['1 minute ago', 119_999],
    ['59 minutes ago', hour - 1],
    ['1 hour ago', hour],
    ['23 hours ago', day - 1],
    ['3 days ago', 3 * day],
    ['30 days ago', 30 * day],
    ['1 month ago', 31 * day],
    ['11 months ago', 364 * day],
    ['1 year ago', 365 * day],
    ['2 years ago', 800 * day],
  ])('says %s', (text, age) => {
    expect(ago(age)).toBe(text);
    const [count, unit] = text.split(' ') as [string, Intl.RelativeTimeFormatUnit];
    expect(text).toBe(new Intl.RelativeTimeFormat('en').format(-Number(count), unit));
  });

  it('takes a date that lies ahead for a clock that does', () => {
    expect(ago(-2 * hour)).toBe('now');
  });

  it('takes the word of the labels for the first minute', () => {
    vi.useFakeTimers({ now });
    onTestFinished(() => void vi.useRealTimers());
    const past = (age: number) => new Date(now - age).toISOString();
    expect(formatAgo(past(1_000), 'en', 'just now')).toBe('just now');
    expect(formatAgo(past(minute), 'en', 'just now')).toBe('1 minute ago');
  });

  it.each(['de', 'fr', 'es', 'ja', 'ar'])('says so in %s', (locale) => {
    const text = new Intl.RelativeTimeFormat(locale).format(-3, 'day');
    expect(ago(3 * day, locale)).toBe(text);
    expect(text).not.toContain('ago');
  });
});

it.each([undefined, null, 7, {}, '', 'yesterday', '2026-13-01'])('says nothing of %j', (date) => {
  expect(formatAgo(date, 'en')).toBe('');
  expect(formatDate(date, 'en')).toBe('');
});
