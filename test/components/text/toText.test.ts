import { expect, it } from 'vitest';
import { toText } from '../../../src/components/text/toText';

it.each([
  ['plain text', 'Ada Lovelace', 'Ada Lovelace'],
  ['markup', '<b onclick="x()">&amp;</b>', '<b onclick="x()">&amp;</b>'],
  ['another script', 'עדה (2024)', 'עדה (2024)'],
  ['an emoji of several characters', '👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'],
  ['letters with marks', 'Ngữ नमस्ते', 'Ngữ नमस्ते'],
  ['a number', 42, '42'],
])('keeps %s', (_, value, text) => {
  expect(toText(value)).toBe(text);
});

it.each([
  ['lines, tabs and controls', ' a\n\tb\u2028c\u0000d ', 'a b c d'],
  ['an override of direction', '\u202Emoc.live\u202C\u2067', 'moc.live'],
  ['what has no width', 'a\u200Bd\uFEFFa\u00AD', 'ada'],
  ['half a character', 'a\uD83D', 'a\uFFFD'],
  ['marks that are heaped up', `a${'\u0301'.repeat(50)}`, 'a\u0301\u0301\u0301\u0301'],
])('makes one line to read of %s', (_, value, text) => {
  expect(toText(value)).toBe(text);
});

it.each([
  ['nothing', undefined],
  ['null', null],
  ['an object', { toString: 1 }],
  ['a list', ['a']],
  ['blanks', ' \n\u00A0'],
  ['what nobody can see', '\u200D\u3164\u2800\u202E'],
  ['marks without a letter', '\u0301\u0301'],
])('finds nothing to read in %s', (_, value) => {
  expect(toText(value)).toBeUndefined();
});
