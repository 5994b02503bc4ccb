import { defaultLabels } from './defaultLabels';
import type { IntegrationLabels, IntegrationLabelsOverride } from './IntegrationLabels';

/** Hears what a function of the app throws. */
type Report = (thrown: unknown) => void;

/** The English words, with the caller's words in place of some. Where a caller's word is no text, the English one stays. */
export function mergeLabels(
  labels: IntegrationLabelsOverride | null | undefined,
  report: Report,
): IntegrationLabels {
  if (!labels) return defaultLabels;
  const merged = mergeWords(defaultLabels, labels, report);
  const errors = mergeWords(defaultLabels.errors, labels.errors ?? {}, report);
  // In another language an English word would stand out, and `Intl` has a word of its own.
  const isEnglish = /^en(?![a-z])/i.test(merged.locale);
  const justNow = isEnglish ? merged.justNow : (labels.justNow ?? '');
  return {
    ...merged,
    errors,
    justNow,
    ...(labels.fields && { fields: labels.fields }),
    ...(labels.flow && { flow: labels.flow }),
    ...(labels.settings && { settings: labels.settings }),
  };
}

/** The own words, with those of `given` in place of some. */
export function mergeWords<Words extends object>(own: Words, given: object, report: Report): Words {
  const words = Object.entries(own).map(([key, ours]) => {
    const theirs: unknown = Reflect.get(given, key);
    return [
      key,
      typeof ours === 'function' ? speak(key, ours, theirs, report) : pick(ours, theirs),
    ];
  });
  return Object.fromEntries(words) as Words;
}

function pick(ours: unknown, theirs: unknown): unknown {
  return typeof theirs === 'string' ? theirs : ours;
}

type Speak = (...values: unknown[]) => unknown;

/** A text of the caller's stands for all values. A function that fails once has the English word said. */
function speak(key: string, ours: Speak, theirs: unknown, report: Report): Speak {
  if (typeof theirs === 'string') return () => theirs;
  if (typeof theirs !== 'function') return ours;
  return (...values) => {
    try {
      const text: unknown = theirs(...values);
      if (typeof text === 'string') return text;
      report(new TypeError(`labels.${key} returned no text.`));
    } catch (thrown) {
      report(thrown);
    }
    return ours(...values);
  };
}
