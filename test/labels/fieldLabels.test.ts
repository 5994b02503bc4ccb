import { arabicLabels } from 'paragon-connect-react/labels/ar';
import { germanLabels } from 'paragon-connect-react/labels/de';
import { spanishLabels } from 'paragon-connect-react/labels/es';
import { frenchLabels } from 'paragon-connect-react/labels/fr';
import { japaneseLabels } from 'paragon-connect-react/labels/ja';
import { describe, expect, it, vi } from 'vitest';
import { defaultFieldLabels } from '../../src/labels/defaultFieldLabels';
import { mergeFieldLabels } from '../../src/labels/mergeFieldLabels';

const english = new Map(textsOf(defaultFieldLabels));

/** Every text by its key, with a name in place of what is inserted. */
function textsOf(labels: object): [key: string, text: string][] {
  return Object.entries(labels).flatMap(([key, word]) => {
    if (typeof word === 'object') return textsOf(word);
    return [[key, typeof word === 'function' ? word(key === 'optionCount' ? 12 : 'NAME') : word]];
  });
}

describe.each([
  ['de', germanLabels, '„“'],
  ['fr', frenchLabels, '«»'],
  ['es', spanishLabels, '«»'],
  ['ja', japaneseLabels, '「」'],
  ['ar', arabicLabels, '«»'],
] as const)('the words of fields in "%s"', (_, { fields = {} }, quotes) => {
  it('have every key, and a text of their own for each', () => {
    expect(Object.keys(fields)).toEqual(Object.keys(defaultFieldLabels));
    expect(Object.keys(fields.problems ?? {})).toEqual(Object.keys(defaultFieldLabels.problems));
    for (const [key, text] of textsOf(fields)) {
      expect(text, key).toMatch(/^\S(.*\S)?$/);
      expect(text, key).not.toBe(english.get(key));
      if (english.get(key)?.includes('NAME')) expect(text, key).toContain('NAME');
    }
  });

  it('quote as the language does', () => {
    for (const [key, text] of textsOf(fields)) {
      const marks = [...text].filter((mark) => '“”„«»「」"\''.includes(mark)).join('');
      expect(['', quotes], key).toContain(marks);
      expect(text, key).not.toMatch(/ [:;!?»]|« /);
    }
  });
});

it('takes some words of the app, and stays English where one is no text', () => {
  const report = vi.fn();
  const problems = { required: 'Needed.' };
  const odd = { copy: 7, problems, optionCount: () => undefined } as never;
  const merged = mergeFieldLabels(defaultFieldLabels, odd, report);
  expect(merged.problems).toEqual({ ...defaultFieldLabels.problems, required: 'Needed.' });
  expect(merged.copy).toBe('Copy');
  expect(merged.optionCount(2)).toBe('2 options');
  expect(report).toHaveBeenCalledOnce();
  expect(mergeFieldLabels(defaultFieldLabels, null, report)).toBe(defaultFieldLabels);
});
