import { withoutTokens } from '../errors/withoutTokens';
import type { Field } from './Field';

/** What the server says of a form. The sentences are the server's own. */
export interface FieldErrors {
  /** By the field's id. */
  fields: Record<string, string>;
  /** What belongs to no field. */
  form?: string | undefined;
}

/** One complaint of the server's validator. Nested objects have theirs among the `children`. */
interface Complaint {
  property?: unknown;
  constraints?: unknown;
  children?: unknown;
}

/**
 * Reads what the server says of each field: from a failure (a `ParagonError`, what the SDK threw, or the body of the
 * answer), or from the `errors` that a call of settings resolves with. Never throws.
 */
export function toFieldErrors(answer: unknown, all: readonly Field[]): FieldErrors {
  // Nobody would see what stands at a field that is not shown.
  const fields = all.filter(({ hidden }) => !hidden);
  const found = new Map<string, Set<string>>();
  const add = (id: string, said: string): void => {
    const text = withoutTokens(said.trim());
    if (text) found.set(id, (found.get(id) ?? new Set()).add(text));
  };
  for (const said of readSaid(answer)) {
    if (typeof said === 'string') add(findNamed(said, fields)?.id ?? form, said);
    else read(said, undefined);
  }

  function read(complaint: unknown, above: Field | undefined, depth = 0): void {
    const { property, constraints, children }: Complaint = Object(complaint);
    const field = above ?? fields.find(({ id }) => id === property);
    for (const text of Object.values(Object(constraints))) {
      if (typeof text === 'string') add(field?.id ?? form, field ? reword(text, field) : text);
    }
    if (!Array.isArray(children) || depth > 8) return;
    for (const child of children) read(child, field, depth + 1);
  }

  const texts = [...found].map(([id, said]) => [id, [...said].join(' ')] as const);
  const ofForm = texts.find(([id]) => id === form)?.[1];
  return {
    fields: Object.fromEntries(texts.filter(([id]) => id !== form)),
    ...(ofForm !== undefined && { form: ofForm }),
  };
}

/** Stands for the form among the ids. */
const form = '\u0000form';

/** The complaints in an answer. One sentence alone is about the form. */
function readSaid(answer: unknown, depth = 0): unknown[] {
  if (Array.isArray(answer)) return answer;
  if (depth > 5) return [];
  if (typeof answer === 'string') {
    if (answer.startsWith('{')) return readSaid(parse(answer), depth + 1);
    return [{ constraints: { said: answer } }];
  }
  const { message, cause, errors }: Record<string, unknown> = Object(answer);
  if (Array.isArray(errors) && errors.length > 0) return errors;
  if (!(answer instanceof Error)) return message ? readSaid(message, depth + 1) : [];
  // SDK trap 7: the message of a failed call is the JSON of the answer. Other messages are no words for a person.
  return readSaid(message?.toString().startsWith('{') ? message : cause, depth + 1);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The field whose title or id stands in a sentence. Of several, the longest: one title can be a part of another. */
function findNamed(said: string, fields: readonly Field[]): Field | undefined {
  const names = fields.flatMap((field) => [
    { field, name: field.title },
    { field, name: field.id },
  ]);
  names.sort((one, other) => other.name.length - one.name.length);
  return names.find(({ name }) => isNamed(said, name))?.field;
}

function isNamed(said: string, name: string): boolean {
  const at = name ? said.toLowerCase().indexOf(name.toLowerCase()) : -1;
  if (at < 0) return false;
  const around = [said[at - 1], said[at + name.length]];
  return around.every((letter) => letter === undefined || !/[\p{L}\p{N}_]/u.test(letter));
}

/** The validator speaks of the id, which nobody has seen. */
function reword(text: string, { id, title }: Field): string {
  return text.startsWith(`${id} `) ? `${title}${text.slice(id.length)}` : text;
}
