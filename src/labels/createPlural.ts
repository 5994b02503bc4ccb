/** What is counted, by the plural categories of a language; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts in a language: in the form that its rules ask for, with the number as it is written there. */
export function createPlural(locale: string): (forms: PluralForms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
