import { expect, it } from 'vitest';
import { shorten } from '../../../src/components/text/shorten';

it('leaves what can be spoken as it is', () => {
  const longest = 'a'.repeat(120);
  expect(shorten(longest)).toBe(longest);
  expect(shorten('😀'.repeat(120))).toBe('😀'.repeat(120));
});

it('keeps both ends of what is longer, and halves no character', () => {
  expect(shorten(`${'a'.repeat(5_000)}${'z'.repeat(5_000)}`)).toBe(
    `${'a'.repeat(79)}…${'z'.repeat(40)}`,
  );
  expect([...shorten('😀'.repeat(121))].filter((item) => item === '😀')).toHaveLength(119);
});
