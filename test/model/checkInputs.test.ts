import { describe, expect, it } from 'vitest';
import { assertInputs, listErrors } from '../../src/model/checkInputs';
import type { CatalogueInput } from '../../src/model/types';

const text = (more: Partial<CatalogueInput> = {}): CatalogueInput => ({
  id: 'shop',
  title: 'Shop',
  type: 'TEXT_NO_VARS',
  ...more,
});

function failureOf(inputs: CatalogueInput[], values: Record<string, unknown>): unknown {
  try {
    assertInputs(inputs, values);
  } catch (thrown) {
    return Reflect.get(Object(thrown), 'failure');
  }
  throw new Error('Nothing was refused.');
}

describe('the inputs of a person', () => {
  it.each([undefined, null, '', '  '])('must be filled in, unlike %j', (shop) => {
    expect(failureOf([text()], { shop })).toMatchObject({
      status: 400,
      message: [{ property: 'shop', constraints: { isNotEmpty: 'shop should not be empty' } }],
    });
  });

  it.each([
    ['optional', { required: false }],
    ['hidden', { hidden: true }],
    ['read-only', { readOnly: true }],
    ['a switch', { type: 'SWITCH' }],
    ['a checkbox', { type: 'BOOLEAN_INPUT' }],
    ['a text to copy', { type: 'COPYABLE_BUTTON_INPUT' }],
  ])('may be empty when the input is %s', (_, more) => {
    expect(() => assertInputs([text(more)], {})).not.toThrow();
  });

  it.each([
    ['EMAIL', 'nobody', 'isEmail'],
    ['URL', 'example.com', 'isUrl'],
    ['NUMBER', 'many', 'isNumberString'],
  ])('must be what the type %s says', (type, shop, rule) => {
    const failure = failureOf([text({ type })], { shop });
    expect(failure).toHaveProperty(`message.0.constraints.${rule}`);
  });

  it.each([
    ['EMAIL', 'ada@work.example'],
    ['URL', 'https://example.com/a'],
    ['NUMBER', '-1.5'],
    ['NUMBER', 30],
  ])('are good as %s: %s', (type, shop) => {
    expect(() => assertInputs([text({ type })], { shop })).not.toThrow();
  });

  it('must hold every scope that is required', () => {
    const permission = text({ type: 'PERMISSION', requiredScopes: ['read'] });
    expect(failureOf([permission], { shop: 'write' })).toHaveProperty('message.0.property', 'shop');
    expect(() => assertInputs([permission], { shop: 'write read' })).not.toThrow();
  });

  it('are refused by the provider when they hold the word', () => {
    const failure = failureOf([text()], { shop: 'the wrong one' });
    expect(failure).toMatchObject({ status: 400, meta: { isIntegrationError: true } });
  });

  it('are judged in sentences when they are settings, and only those that are there', () => {
    const inputs = [text(), text({ id: 'mail', title: 'Mail', type: 'EMAIL' })];
    expect(listErrors(inputs, { mail: 'nobody' })).toEqual(['Mail must be an email.']);
    expect(listErrors(inputs, { shop: { mainInput: 'wrong' } })).toEqual(['Shop was not found.']);
    expect(listErrors(inputs, {})).toEqual([]);
  });
});
