import { createError } from '../errors/createError';
import { checkValues } from '../fields/checkValues';
import type { Field, FieldProblem, FieldValues } from '../fields/Field';
import { toFieldErrors } from '../fields/toFieldErrors';
import type { IsComplete } from '../fields/variableFields';
import { type Refusal, readRefusal } from '../forms/readRefusal';
import type { ParagonError, ParagonErrorCode } from '../ParagonError';

/** What is wrong with a form that was not saved. */
export interface FormRefusal {
  /** By the field's id: a `FieldProblem` found before sending, or a sentence of the server. */
  fieldErrors: Readonly<Record<string, string>>;
  /** The server's own words, where they are about no field. */
  reason?: string | undefined;
}

/** The form that an error is about: see `toFormKey`. */
export interface FormAbout {
  integration: string;
  credentialId: string;
  form: string;
  /** The code of a failure that nothing is known of. @default 'unknown' */
  fallback?: ParagonErrorCode | undefined;
}

const none: FormRefusal = { fieldErrors: {} };
const refusals = new WeakMap<object, { refusal: FormRefusal; form: string }>();

/** What a failure of a save or a switch says of the fields. An error that says nothing of them has no entries. */
export function getFormRefusal(error: unknown): FormRefusal {
  return refusals.get(Object(error))?.refusal ?? none;
}

/** The refusal of the first of these errors that is about this form. */
export function findRefusal(form: string | undefined, ...errors: unknown[]): FormRefusal {
  const own = errors.find((error) => refusals.get(Object(error))?.form === form);
  return getFormRefusal(own);
}

/** The error for values that the server or the SDK did not take. No secret that was typed is in it. */
export function refuse(
  thrown: unknown,
  fields: readonly Field[],
  values: FieldValues,
  about: FormAbout,
): ParagonError {
  return keep(readRefusal(thrown, fields, values, about), about);
}

/** Throws `input-refused` where one of the given values cannot be sent. Fields that are left out are not looked at. */
export function assertGiven(
  fields: readonly Field[],
  values: FieldValues,
  given: readonly string[],
  about: FormAbout,
  isComplete: IsComplete,
): void {
  const all = Object.entries(checkValues(fields, values, isComplete));
  const problems = all.filter(([id]) => given.includes(id));
  assertNone('input-refused', problems, about);
}

/** Throws `input-required` where a required field is empty. */
export function assertComplete(
  fields: readonly Field[],
  values: FieldValues,
  about: FormAbout,
  isComplete: IsComplete,
): void {
  const missing = listMissing(fields, values, isComplete).map((id): Problem => [id, 'required']);
  assertNone('input-required', missing, about);
}

/** The ids of required fields that are empty. */
export function listMissing(
  fields: readonly Field[],
  values: FieldValues,
  isComplete?: IsComplete,
): string[] {
  const problems = Object.entries(checkValues(fields, values, isComplete));
  return problems.flatMap(([id, problem]) => (problem === 'required' ? [id] : []));
}

type Problem = [id: string, problem: FieldProblem];

function assertNone(
  code: 'input-refused' | 'input-required',
  problems: readonly Problem[],
  about: FormAbout,
): void {
  if (problems.length === 0) return;
  const fieldErrors = Object.fromEntries(problems);
  const list = problems.map(([id, problem]) => `${id} (${problem})`).join(', ');
  throw keep({ error: createError(code, about, `Fields: ${list}.`), fieldErrors }, about);
}

/** Keeps what the server said of a switch, where nothing is known of the fields. */
export function keepReason(error: ParagonError, form: string): void {
  const { form: reason } = toFieldErrors(error, []);
  if (reason === undefined || refusals.has(error)) return;
  refusals.set(error, { refusal: { fieldErrors: {}, reason }, form });
}

function keep({ error, fieldErrors, reason }: Refusal, { form }: FormAbout): ParagonError {
  refusals.set(error, { refusal: { fieldErrors, reason }, form });
  return error;
}
