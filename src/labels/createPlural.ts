/** A text for each plural category of a language. `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts in a language: chooses the form by the rules of the language, and writes the number in its digits. */
export function createPlural(locale: string): (forms: PluralForms) => (count: number) => string {
  const { select, format } = createRules(locale);
  return (forms) => (count) => (forms[select(count)] ?? forms.other).replace('#', format(count));
}

interface Rules {
  select(count: number): Intl.LDMLPluralRule;
  format(count: number): string;
}

/** Where the browser has no `Intl`, the rules of English. */
function createRules(locale: string): Rules {
  try {
    const rules = new Intl.PluralRules(locale);
    const numbers = new Intl.NumberFormat(locale);
    return { select: (count) => rules.select(count), format: (count) => numbers.format(count) };
  } catch {
    return { select: (count) => (count === 1 ? 'one' : 'other'), format: String };
  }
}
