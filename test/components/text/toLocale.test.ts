import { expect, it } from 'vitest';
import { toLocale } from '../../../src/components/text/toLocale';

it.each([
  ['de', 'de'],
  ['de-DE', 'de-DE'],
  ['de_DE', 'de-DE'],
  ['zh-Hans_CN', 'zh-Hans-CN'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['sr_RS@latin', 'sr-RS'],
  [' fr ', 'fr'],
  ['en-US-u-hc-h12', 'en-US-u-hc-h12'],
  // What follows is cut off.
  ['en-US-u-', 'en-US'],
  ['de_', 'de'],
  ['en-US-undetermined', 'en-US'],
])('takes %j for %s', (given, tag) => {
  expect(toLocale(given)).toBe(tag);
});

it.each(['', 'C', 'C.UTF-8', '-', '…', 'de,en', '12', undefined, null, {}, 7, ['de', 'en']])(
  'leaves the language to the runtime for %j',
  (given) => {
    expect(toLocale(given)).toBeUndefined();
  },
);

it('takes a locale object', () => {
  expect(toLocale(new Intl.Locale('de-AT'))).toBe('de-AT');
});
