import type { Credential } from '../core/types';
import { formatDate } from './formatDate';
import type { IntegrationLabels } from './IntegrationLabels';
import { type GetAccountLabel, toAccountLabel } from './toAccountLabel';

type Words = Pick<IntegrationLabels, 'locale' | 'sameLabel' | 'unnamedAccount'>;

/**
 * The label of each account of one integration, by credential id. Equal labels are told apart by the day they
 * were connected, or by the end of their id where that is equal too.
 */
export function labelAccounts(
  credentials: readonly Credential[],
  words: Words,
  getAccountLabel?: GetAccountLabel | undefined,
): Map<string, string> {
  const bases = credentials.map(
    (credential) => toAccountLabel(credential, getAccountLabel) ?? words.unnamedAccount,
  );
  const dates = credentials.map(({ dateCreated }) => formatDate(dateCreated, words.locale));
  const dated = bases.map((base, index) => `${base}\n${dates[index]}`);
  return new Map(
    credentials.map(({ id }, index) => {
      const base = bases[index] ?? words.unnamedAccount;
      if (isOnly(bases, base)) return [id, base];
      const date = dates[index];
      const distinction = date && isOnly(dated, `${base}\n${date}`) ? date : id.slice(-4);
      return [id, words.sameLabel(base, distinction)];
    }),
  );
}

function isOnly(values: readonly string[], value: string): boolean {
  return values.indexOf(value) === values.lastIndexOf(value);
}
