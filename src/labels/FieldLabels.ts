import type { FieldProblem } from '../core/fields/Field';

/** The words of the fields of a form. `title` is the title of a field, `label` that of an option. */
export interface FieldLabels {
  /** The button that makes a secret readable. */
  show: string;
  hide: string;
  copy: string;
  /** Shown, and announced, after a text was copied. */
  copied: string;
  /** The link to where a field is explained, where the integration gives the link no words. */
  learnMore: string;

  /** Where nothing is chosen yet. */
  choose: string;
  /** The choice of nothing, where no answer is needed. */
  none: string;
  /** Beside a choice whose option the account does not have any more. */
  gone: string;
  /** `title` names the choice that must be made before. */
  chooseFirst: (title: string) => string;

  loadingOptions: string;
  loadOptionsFailed: string;
  tryAgain: string;
  moreOptions: string;
  noOptions: string;
  noOptionMatches: (search: string) => string;
  /** Announced after a search. */
  optionCount: (count: number) => string;

  removeFile: string;
  /** A file whose name is not known was taken before. */
  fileTaken: string;

  /** Beside a permission that cannot be left out. */
  requiredScope: string;
  /** The name of the text field for a permission that is not in the list. */
  addScope: string;
  add: string;

  /** The button that adds a field to those that are mapped or filled in. */
  addField: string;
  /** The name of the text field for a field of the person's own. */
  newField: string;
  removeField: (label: string) => string;

  /** In place of an input of a type that the kit does not know. */
  unsupported: string;
  /** The same where the integration needs an answer. */
  unsupportedRequired: string;

  /** What is wrong with an answer. */
  problems: Record<FieldProblem, string>;
}

/** The words to change. Words that are left out stay English. */
export type FieldLabelsOverride = Partial<Omit<FieldLabels, 'problems'>> & {
  problems?: Partial<FieldLabels['problems']> | undefined;
};
