import { describe, expect, it } from 'vitest';
import { toParagonError } from '../../../src/core/errors/toParagonError';
import { type ConnectInput, toFields } from '../../../src/core/fields/toField';
import { toFieldErrors } from '../../../src/core/fields/toFieldErrors';
import { everyInputs } from '../../../src/model/forms/everyInputs';

const fields = toFields(everyInputs);
const body = (message: unknown, more: object = {}) => ({
  status: 400,
  code: 'X',
  message,
  ...more,
});
const thrown = (message: unknown, more?: object) => new Error(JSON.stringify(body(message, more)));

const invalid = [
  {
    property: 'text',
    constraints: { isNotEmpty: 'text should not be empty', matches: 'text must be short' },
    children: [],
  },
];

describe('toFieldErrors', () => {
  it('reads the validator’s complaints from a body, from what the SDK threw, and from the kit’s error', () => {
    const expected = {
      fields: { text: 'Workspace should not be empty Workspace must be short' },
    };
    expect(toFieldErrors(body(invalid), fields)).toEqual(expected);
    expect(toFieldErrors(thrown(invalid), fields)).toEqual(expected);
    expect(toFieldErrors(toParagonError(thrown(invalid)), fields)).toEqual(expected);
    expect(toFieldErrors(JSON.stringify(body(invalid)), fields)).toEqual(expected);
  });

  it('gives to the form what is about a field that is not shown', () => {
    const hidden = fields.map((field) => ({ ...field, hidden: field.id === 'text' }));
    expect(toFieldErrors(body(invalid), hidden)).toEqual({
      fields: {},
      form: 'text should not be empty text must be short',
    });
    expect(toFieldErrors(['Workspace is odd.'], hidden)).toEqual({
      fields: {},
      form: 'Workspace is odd.',
    });
  });

  it('gives a nested complaint to the field around it, and the rest to the form', () => {
    const nested = {
      property: 'payload',
      children: [
        {
          property: 'comboInput',
          children: [{ property: 'mainInput', constraints: { isString: 'mainInput is no text' } }],
        },
        { property: 'other', constraints: { whitelist: 'other should not exist' } },
      ],
    };
    expect(toFieldErrors(thrown([nested]), fields)).toEqual({
      fields: { comboInput: 'mainInput is no text' },
      form: 'other should not exist',
    });
  });

  it('leaves the one sentence of a failure to the form', () => {
    const refused = thrown('The provider does not accept "Workspace".', {
      meta: { isIntegrationError: true },
    });
    const expected = { fields: {}, form: 'The provider does not accept "Workspace".' };
    expect(toFieldErrors(refused, fields)).toEqual(expected);
    expect(toFieldErrors(toParagonError(refused), fields)).toEqual(expected);
  });

  it('places the sentences of settings by the longest title or id in them', () => {
    const similar = toFields([
      { id: 'a', title: 'Project', type: 'TEXT_NO_VARS' },
      { id: 'b', title: 'Project owner', type: 'TEXT_NO_VARS' },
    ] as ConnectInput[]);
    const errors = ['Project owner was not found.', 'PROJECT is required.', 'Projects are full.'];
    expect(toFieldErrors(errors, similar)).toEqual({
      fields: { a: 'PROJECT is required.', b: 'Project owner was not found.' },
      form: 'Projects are full.',
    });
    expect(toFieldErrors({ userState: {}, errors }, similar).form).toBe('Projects are full.');
  });

  it('has no words of its own, and repeats no token', () => {
    const silent = [new Error('Failed to fetch'), new Error('{}'), null, 7, {}, [], [null], '{'];
    for (const answer of silent) expect(toFieldErrors(answer, fields)).toEqual({ fields: {} });
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.x';
    expect(toFieldErrors(thrown(`No ${token}`), fields).form).toBe('No [token]');
  });
});
