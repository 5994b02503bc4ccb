import { createError } from '../errors/createError';
import { checkValues } from '../forms/checkValues';
import type { Field, FieldProblem, FieldValues } from '../forms/Field';
import { type Refusal, readRefusal } from '../forms/readRefusal';
import type { ParagonError } from '../ParagonError';

/** What is wrong with a form that was not saved. */
export interface FormRefusal {
  /** By the field's id: a `FieldProblem` found before sending, or a sentence of the server. */
  fieldErrors: Readonly<Record<string, string>>;
  /** The server's own words, where they are about no field. */
  reason?: string | undefined;
}

type About = Parameters<typeof readRefusal>[3];

const none: FormRefusal = { fieldErrors: {} };
const refusals = new WeakMap<object, FormRefusal>();

/** What a failure of a save or a switch says of the fields. An error that says nothing of them has no entries. */
export function getFormRefusal(error: unknown): FormRefusal {
  return refusals.get(Object(error)) ?? none;
}

/** The error for values that the server or the SDK did not take. No secret that was typed is in it. */
export function refuse(
  thrown: unknown,
  fields: readonly Field[],
  values: FieldValues,
  about: About,
): ParagonError {
  return keep(readRefusal(thrown, fields, values, about));
}

/** Throws `input-refused` where one of the given values cannot be sent. Fields that are left out are not looked at. */
export function assertGiven(
  fields: readonly Field[],
  values: FieldValues,
  given: readonly string[],
  about: About,
): void {
  const problems = Object.entries(checkValues(fields, values)).filter(([id]) => given.includes(id));
  assertNone('input-refused', problems, about);
}

/** Throws `input-required` where a required field is empty. */
export function assertComplete(fields: readonly Field[], values: FieldValues, about: About): void {
  const missing = listMissing(fields, values).map((id): Problem => [id, 'required']);
  assertNone('input-required', missing, about);
}

/** The ids of required fields that are empty. */
export function listMissing(fields: readonly Field[], values: FieldValues): string[] {
  const problems = Object.entries(checkValues(fields, values));
  return problems.flatMap(([id, problem]) => (problem === 'required' ? [id] : []));
}

type Problem = [id: string, problem: FieldProblem];

function assertNone(
  code: 'input-refused' | 'input-required',
  problems: readonly Problem[],
  about: About,
): void {
  if (problems.length === 0) return;
  const fieldErrors = Object.fromEntries(problems);
  const list = problems.map(([id, problem]) => `${id} (${problem})`).join(', ');
  throw keep({ error: createError(code, about, `Fields: ${list}.`), fieldErrors });
}

function keep({ error, fieldErrors, reason }: Refusal): ParagonError {
  refusals.set(error, { fieldErrors, reason });
  return error;
}
