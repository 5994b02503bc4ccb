import type { FieldLabels, FieldLabelsOverride } from './FieldLabels';
import { mergeWords } from './mergeLabels';

/** The words of the fields, with the caller's words in place of some. Where a caller's word is no text, the own one stays. */
export function mergeFieldLabels(
  own: FieldLabels,
  given: FieldLabelsOverride | null | undefined,
  report: (thrown: unknown) => void,
): FieldLabels {
  if (!given) return own;
  const problems = mergeWords(own.problems, given.problems ?? {}, report);
  return { ...mergeWords(own, given, report), problems };
}
