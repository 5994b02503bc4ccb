import { expect, it } from 'vitest';
import { fold } from '../../../src/hooks/fields/fold';

it.each([
  ['cafe', 'Café'],
  ['uber', 'ÜBER'],
  ['linkedin', 'LINKEDIN'],
  ['linkedin', 'LİNKEDİN'],
  ['linkedın', 'LinkedIn'],
  ['STRASSE', 'straße'],
  ['strasse', 'STRAẞE'],
  ['οδος', 'ΟΔΟΣ'],
  ['οδοσ', 'οδος'],
  ['google', 'ｇｏｏｇｌｅ'],
  ['ﬁgma', 'Figma'],
])('takes %s and %s for the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it.each([
  ['ガ', 'カ'],
  ['o', 'ø'],
  ['कि', 'क'],
])('keeps %s and %s apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});
