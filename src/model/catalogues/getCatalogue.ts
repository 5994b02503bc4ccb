import { catalogue as accountsCatalogue } from '../catalogue';
import { formsCatalogue } from '../forms/formsCatalogue';
import type { ParagonModelOptions } from '../ParagonModel';
import type { CatalogueIntegration } from '../types';

/** The integrations that an option stands for. In `all`, an integration of both catalogues asks for input. */
export function getCatalogue(
  wanted: ParagonModelOptions['catalogue'] = 'accounts',
): readonly CatalogueIntegration[] {
  if (wanted === 'accounts') return accountsCatalogue;
  if (wanted === 'forms') return formsCatalogue;
  if (wanted !== 'all') return wanted;
  const plain = accountsCatalogue.filter(
    ({ type }) => !formsCatalogue.some((item) => item.type === type),
  );
  return [...plain, ...formsCatalogue];
}
