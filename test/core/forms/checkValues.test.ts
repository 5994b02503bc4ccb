import { describe, expect, it } from 'vitest';
import { checkValues, maxFileSize, toSubmitted } from '../../../src/core/fields/checkValues';
import type { Field, FieldValue } from '../../../src/core/fields/Field';
import { type ConnectInput, toFields } from '../../../src/core/fields/toField';
import { everyInputs, hardInputs } from '../../../src/model/forms/everyInputs';

const fields = toFields(everyInputs);

function problemOf(input: object, value: FieldValue): string | undefined {
  const made = toFields([{ id: 'a', title: 'A', ...input } as ConnectInput]);
  return checkValues(made, { a: value }).a;
}

describe('checkValues', () => {
  it('names what is missing, and nothing that has a default', () => {
    expect(checkValues(fields, {})).toEqual({
      text: 'required',
      email: 'required',
      enum: 'required',
    });
    expect(checkValues(fields, { text: ' ', email: 'a@b.c', enum: 'low', number: '' })).toEqual({
      text: 'required',
    });
  });

  it('checks the syntax of addresses and numbers', () => {
    for (const good of ['1', '-2.5', '.5', '1e3', 7]) {
      expect(problemOf({ type: 'NUMBER' }, good)).toBeUndefined();
    }
    for (const bad of ['one', '1,5', '0x1', '1 2']) {
      expect(problemOf({ type: 'NUMBER' }, bad)).toBe('number');
    }
    expect(problemOf({ type: 'EMAIL' }, 'ada@work.example')).toBeUndefined();
    expect(problemOf({ type: 'EMAIL' }, 'ada@work')).toBe('email');
    for (const good of ['https://a.example/b?c', 'ftp://a.example']) {
      expect(problemOf({ type: 'URL' }, good)).toBeUndefined();
    }
    for (const bad of ['a.example', 'https://', 'https:///', 'javascript:alert(1)']) {
      expect(problemOf({ type: 'URL' }, bad)).toBe('url');
    }
  });

  it('checks choices', () => {
    const list = { type: 'ENUM', values: [{ title: 'X', items: [{ value: 1, label: 'One' }] }] };
    expect(problemOf(list, 1)).toBeUndefined();
    expect(problemOf(list, 'two')).toBe('notAnOption');
    const permission = { type: 'PERMISSION', requiredScopes: ['read'], scopes: { values: [] } };
    expect(problemOf(permission, 'own read')).toBeUndefined();
    expect(problemOf(permission, 'own')).toBe('requiredScopes');
    expect(problemOf({ type: 'COMBO_INPUT' }, { mainInput: 'a' })).toBe('required');
    expect(problemOf({ type: 'COMBO_INPUT' }, { mainInput: 'a', dependentInput: 'b' })).toBe(
      undefined,
    );
    expect(problemOf({ type: 'FIELD_MAPPER' }, { fieldMappings: { A: '' } })).toBe('required');
    expect(problemOf({ type: 'FILE' }, 'ä'.repeat(maxFileSize / 2))).toBeUndefined();
    expect(problemOf({ type: 'FILE' }, 'ä'.repeat(maxFileSize / 2 + 1))).toBe('fileTooLarge');
  });

  it('says that a required field of an unknown type has no answer', () => {
    expect(problemOf({ type: 'HOLOGRAM' }, undefined)).toBe('required');
    expect(problemOf({ type: 'HOLOGRAM', required: false }, undefined)).toBeUndefined();
  });
});

describe('toSubmitted', () => {
  it('sends what was typed as it was typed, and the defaults of the rest', () => {
    expect(toSubmitted(fields, { text: ' acme ', number: '', enum: undefined })).toEqual({
      text: ' acme ',
      number: '',
      boolean: false,
      switch: false,
      permission: 'read',
    });
  });

  it('sends hidden defaults, and nothing of fields that are unknown or to copy from', () => {
    const hard = toFields(hardInputs);
    const values = { unknown: 'x', copyable: 'y', nonesuch: 'z' };
    expect(toSubmitted([...hard, ...fields.filter(({ id }) => id === 'copyable')], values)).toEqual(
      {
        readOnly: 'Free',
        hidden: 'on',
      },
    );
  });

  it('keeps the required permissions', () => {
    expect(toSubmitted(fields, { permission: 'own' })).toMatchObject({ permission: 'read own' });
  });

  it('takes ids that JavaScript has a meaning for', () => {
    const odd: Field[] = toFields([
      { id: '__proto__', title: 'A', type: 'TEXT_NO_VARS' },
      { id: 'toString', title: 'B', type: 'TEXT_NO_VARS' },
    ] as ConnectInput[]);
    expect(Object.keys(checkValues(odd, {}))).toEqual(['__proto__', 'toString']);
    const values = JSON.parse('{ "__proto__": "a" }');
    expect(Object.entries(toSubmitted(odd, values))).toEqual([['__proto__', 'a']]);
  });
});
