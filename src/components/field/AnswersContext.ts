'use client';
import { type Context, createContext, useContext, useMemo } from 'react';
import type { Field, FieldValue, FieldValues } from '../../core/fields/Field';
import { isEmpty } from '../../hooks/fields/fieldValues';

/** The answers to the fields of a form that others can depend on, by the key of their source. */
export type Answers = Readonly<Partial<Record<string, { title: string; value: FieldValue }>>>;

export const AnswersContext: Context<Answers> = createContext<Answers>({});

export function useAnswers(): Answers {
  return useContext(AnswersContext);
}

/** The object stays the same while no such answer changes, so that typing renders no other field. */
export function useAnswersOf(fields: readonly Field[], values: FieldValues): Answers {
  const entries = fields.flatMap((field) => {
    const key = toKey(field);
    const { id, title, defaultValue } = field;
    const value = Object.hasOwn(values, id) ? values[id] : defaultValue;
    return key ? [[key, { title, value }] as const] : [];
  });
  // Of two fields with one source, the one that is answered counts.
  entries.sort(([, one], [, other]) => Number(isEmpty(other.value)) - Number(isEmpty(one.value)));
  const text = JSON.stringify(entries);
  return useMemo(() => Object.fromEntries(JSON.parse(text)), [text]);
}

function toKey(field: Field): string | undefined {
  if (field.type === 'customDropdown') return field.key;
  return field.type === 'enum' || field.type === 'dynamicEnum' ? field.sourceType : undefined;
}
