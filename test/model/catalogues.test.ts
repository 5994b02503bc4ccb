import { describe, expect, it } from 'vitest';
import { catalogue } from '../../src/model/catalogue';
import { getCatalogue } from '../../src/model/catalogues/getCatalogue';
import { formsCatalogue } from '../../src/model/forms/formsCatalogue';
import { formsSeed } from '../../src/model/forms/formsSeed';
import type { CatalogueInput, CatalogueIntegration } from '../../src/model/types';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const all = getCatalogue('all');
const typesOf = (items: readonly CatalogueIntegration[]) => items.map(({ type }) => type);

function inputsOf(integration: CatalogueIntegration): CatalogueInput[] {
  const { authConfigInputs, postOauthInputs, inputFields = [], userSettings = [] } = integration;
  const { accountTypes = [], workflows } = integration;
  return [
    ...authConfigInputs,
    ...postOauthInputs,
    ...inputFields,
    ...userSettings,
    ...accountTypes.flatMap(({ endUserSuppliedValues = [] }) => endUserSuppliedValues),
    ...workflows.flatMap(({ inputs = [] }) => inputs),
  ];
}

describe('the catalogues', () => {
  it('are the plain one unless another is asked for by its name, or given', () => {
    expect(getCatalogue()).toBe(catalogue);
    expect(getCatalogue('accounts')).toBe(catalogue);
    expect(getCatalogue('forms')).toBe(formsCatalogue);
    expect(getCatalogue([])).toEqual([]);
  });

  it('hold each integration once when both are asked for, the one that asks for input', () => {
    expect(new Set(typesOf(all)).size).toBe(all.length);
    expect(new Set(typesOf(all))).toEqual(
      new Set([...typesOf(catalogue), ...typesOf(formsCatalogue)]),
    );
    expect(all.find(({ type }) => type === 'salesforce')?.accountTypes).toHaveLength(2);
  });

  it('give every integration and every workflow an id of its own', () => {
    const ids = all.flatMap(({ id, workflows }) => [id, ...workflows.map((item) => item.id)]);
    for (const id of ids) expect(id).toMatch(uuid);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keep ids, accounts and workflows where an integration is in both', () => {
    for (const plain of catalogue) {
      const rich = formsCatalogue.find(({ type }) => type === plain.type);
      if (!rich) continue;
      expect(rich).toMatchObject({ id: plain.id, accounts: plain.accounts });
      const ids = rich.workflows.map(({ id }) => id);
      for (const { id } of plain.workflows) expect(ids).toContain(id);
    }
  });

  it.each(all.map((item) => [item.type, item] as const))(
    'let every input of %s find its source, and every source its options',
    (_, integration) => {
      const { dataSources = {}, options = {} } = integration;
      const wanted = inputsOf(integration).flatMap(({ sourceType }) => sourceType ?? []);
      for (const key of wanted) expect(dataSources).toHaveProperty(key);
      const text = JSON.stringify(dataSources);
      for (const [, key] of text.matchAll(/"cacheKey":"(\w+)"/g))
        expect(options).toHaveProperty(key ?? '');
    },
  );

  it('leave the plain catalogue without accounts of the other', () => {
    for (const { integration } of formsSeed) expect(typesOf(catalogue)).not.toContain(integration);
    for (const { integration } of formsSeed) expect(typesOf(formsCatalogue)).toContain(integration);
  });
});
