import { describe, expect, it } from 'vitest';
import type { Field } from '../../../src/core/fields/Field';
import { type ConnectInput, toField, toFields } from '../../../src/core/fields/toField';
import { everyInputs, hardInputs } from '../../../src/model/forms/everyInputs';

const field = (input: object): Field => toField(input as ConnectInput);
const text = (more: object = {}) => field({ id: 'a', title: 'A', type: 'TEXT_NO_VARS', ...more });

describe('toField', () => {
  it('knows each of the 17 types', () => {
    const fields = toFields(everyInputs);
    expect(fields.map(({ type }) => type)).toEqual([
      'text',
      'number',
      'email',
      'url',
      'password',
      'textarea',
      'boolean',
      'switch',
      'enum',
      'dynamicEnum',
      'customDropdown',
      'combo',
      'dynamicCombo',
      'fieldMapper',
      'copyable',
      'permission',
      'file',
    ]);
    expect(fields).toMatchObject(everyInputs.map(({ id, title }) => ({ id, title })));
  });

  it('reads what belongs to a type', () => {
    const [first, number, , , , area, , toggle, list, dynamic, dropdown] = toFields(everyInputs);
    expect(first).toMatchObject({ prefix: 'https://', suffix: '.example.com', required: true });
    expect(first).toMatchObject({ subtitle: 'The first part of its address.', isSecret: false });
    expect(number).toMatchObject({ inputMode: 'decimal', defaultValue: '30', required: false });
    expect(area).toMatchObject({ lines: 4 });
    expect(toggle).toMatchObject({ text: 'Use the sandbox', tooltip: 'Nothing is sent.' });
    expect(list).toMatchObject({ sourceType: 'priorities' });
    expect(dynamic).toMatchObject({ sourceType: 'projects', fallbackText: 'No project' });
    expect(dropdown).toMatchObject({ key: 'teams', options: [{ value: 'mill' }, {}] });
    expect(toFields(everyInputs)[13]).toMatchObject({
      isDynamic: false,
      savedFieldMappings: [{ label: 'First name' }, { label: 'E-mail' }],
    });
    expect(toFields(hardInputs)[6]).toMatchObject({ isDynamic: true, objectName: 'Contact' });
  });

  it('lists the required permissions first to last, also those that are not described', () => {
    expect(
      field({
        id: 'scopes',
        type: 'PERMISSION',
        requiredScopes: ['read', 'base'],
        scopes: { values: [{ name: 'read', description: 'Read.', label: 'Reading' }, null] },
      }),
    ).toMatchObject({
      title: 'scopes',
      defaultValue: 'read base',
      scopes: [
        { name: 'read', label: 'Reading', description: 'Read.', required: true },
        { name: 'base', label: 'base', required: true },
      ],
    });
  });

  it('requires an answer unless told otherwise, but never one that nobody can give', () => {
    expect(text().required).toBe(true);
    for (const more of [{ required: false }, { hidden: true }, { hiddenInConnect: true }]) {
      expect(text(more).required).toBe(false);
    }
    expect(text({ readOnly: true })).toMatchObject({ required: false, readOnly: true });
    for (const type of ['SWITCH', 'BOOLEAN_INPUT', 'COPYABLE_BUTTON_INPUT']) {
      expect(text({ type }).required).toBe(false);
    }
    expect(text({ type: 'SWITCH' }).defaultValue).toBe(false);
  });

  it('follows only an address that is safe', () => {
    const link = 'https://docs.example/key';
    expect(text({ documentationLink: link, documentationLinkLabel: 'Where?' }).link).toEqual({
      href: link,
      label: 'Where?',
    });
    for (const documentationLink of ['javascript:alert(1)', 'http://docs.example', '/x', 7, '']) {
      expect(text({ documentationLink }).link).toBeUndefined();
    }
  });

  it('tells secrets by the type, the id or the title', () => {
    const isSecret = (id: string, title = 'A', type = 'TEXT_NO_VARS') =>
      text({ id, title, type }).isSecret;
    expect(isSecret('a', 'A', 'PASSWORD')).toBe(true);
    expect(isSecret('a', 'A', 'FILE')).toBe(true);
    for (const id of ['clientSecret', 'TRELLO_API_TOKEN', 'apiKey', 'dbPassword', 'private_key']) {
      expect(isSecret(id)).toBe(true);
    }
    expect(isSecret('a', 'API key')).toBe(true);
    expect(isSecret('keyboard', 'Shortcut key')).toBe(false);
    expect(isSecret('a', 'Check the token', 'SWITCH')).toBe(false);
    expect(text({ inputType: 'password' })).toMatchObject({ type: 'password', isSecret: true });
  });

  it('takes anything', () => {
    for (const input of [null, undefined, 7, 'x', [], {}, { type: 'constructor' }]) {
      expect(toField(input as unknown as ConnectInput)).toMatchObject({
        type: 'unsupported',
        id: '',
      });
    }
    expect(field({ id: 'h', type: 'HOLOGRAM', required: false })).toMatchObject({
      type: 'unsupported',
      inputType: 'HOLOGRAM',
      required: false,
    });
    const broken = { savedFieldMappings: 3, scopes: 3, requiredScopes: {}, values: 'x', lines: -1 };
    for (const { type } of everyInputs) {
      const odd = { id: 5, title: {}, type, subtitle: {}, defaultValue: NaN, ...broken };
      expect(field(odd)).toMatchObject({ id: '5', title: '5' });
    }
    expect(toFields(undefined)).toEqual([]);
  });
});
