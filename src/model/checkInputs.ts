import { integrationError, ModelError } from './ModelError';
import type { CatalogueInput, FieldProblem } from './types';

/** The word by which the pretend providers refuse a value. */
export const refusedWord = 'wrong';

const needless = new Set(['BOOLEAN_INPUT', 'COPYABLE_BUTTON_INPUT', 'SWITCH']);

const syntax: Record<string, { rule: string; pattern: RegExp; words: string }> = {
  EMAIL: { rule: 'isEmail', pattern: /^[^@\s]+@[^@\s]+\.[^@\s]+$/, words: 'must be an email' },
  NUMBER: { rule: 'isNumberString', pattern: /^-?\d+(\.\d+)?$/, words: 'must be a number string' },
  URL: { rule: 'isUrl', pattern: /^https?:\/\/[^\s/]+/, words: 'must be a URL address' },
};

/** @throws `ModelError` with what the validator says of each field, or as the provider refuses a value */
export function assertInputs(
  inputs: readonly CatalogueInput[],
  values: Record<string, unknown>,
): void {
  const problems = inputs.flatMap((input) => findProblem(input, values[input.id]) ?? []);
  if (problems.length) throw new ModelError(400, 'VALIDATION_FAILED', problems);
  const refused = inputs.find(({ id }) => isRefused(values[id]));
  if (refused) throw integrationError(`The provider does not accept "${refused.title}".`);
}

/** What is wrong with settings, in sentences; an input that is not among the values is no fault. */
export function listErrors(
  inputs: readonly CatalogueInput[],
  values: Record<string, unknown>,
): string[] {
  return inputs
    .filter(({ id }) => id in values)
    .flatMap((input) => {
      const problem = findProblem(input, values[input.id]);
      if (problem) return Object.values(problem.constraints).map((text) => reword(input, text));
      return isRefused(values[input.id]) ? [`${input.title} was not found.`] : [];
    });
}

function reword({ id, title }: CatalogueInput, text: string): string {
  return `${text.replace(id, title)}.`;
}

function findProblem(input: CatalogueInput, value: unknown): FieldProblem | undefined {
  const { id, type, required = true, hidden, readOnly } = input;
  if (needless.has(type) || hidden || readOnly) return undefined;
  if (isEmpty(value)) {
    return required ? toProblem(id, 'isNotEmpty', 'should not be empty') : undefined;
  }
  const rule = syntax[type];
  if (rule && !rule.pattern.test(String(value))) return toProblem(id, rule.rule, rule.words);
  const granted = String(value).split(/\s+/);
  const lacks = input.requiredScopes?.some((scope) => !granted.includes(scope));
  return lacks ? toProblem(id, 'arrayContains', 'must contain the required scopes') : undefined;
}

function toProblem(property: string, rule: string, words: string): FieldProblem {
  return { property, constraints: { [rule]: `${property} ${words}` }, children: [] };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || String(value).trim() === '';
}

function isRefused(value: unknown): boolean {
  const text = typeof value === 'object' ? JSON.stringify(value) : value;
  return typeof text === 'string' && text.includes(refusedWord);
}
