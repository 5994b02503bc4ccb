import { catalogue } from '../catalogue';
import type { CatalogueIntegration } from '../types';

/** An integration of the plain catalogue that asks for input: the same id, accounts and workflows. */
export function enrich(
  type: string,
  change: (plain: CatalogueIntegration) => Partial<CatalogueIntegration>,
): CatalogueIntegration {
  const plain = catalogue.find((item) => item.type === type);
  if (!plain) throw new Error(`The plain catalogue has no "${type}".`);
  return { ...plain, ...change(plain) };
}
