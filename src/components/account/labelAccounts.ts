import type { Credential } from '../../core/types';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { formatDate } from '../text/formatDate';
import { shorten } from '../text/shorten';
import { type GetAccountLabel, toAccountLabel } from './toAccountLabel';

type Words = Pick<IntegrationLabels, 'locale' | 'sameLabel' | 'unnamedAccount'>;

/** The names of one account. */
export interface AccountNames {
  label: string;
  /** The label with nothing left out. */
  title: string;
}

/**
 * The names of the accounts of one integration, in the order of the accounts. Accounts with equal labels differ by
 * the day on which they were connected. Where the days are equal too, these accounts differ by the end of their id.
 */
export function labelAccounts(
  credentials: readonly Credential[],
  words: Words,
  getAccountLabel?: GetAccountLabel | undefined,
): AccountNames[] {
  const titles = credentials.map(
    (credential) => toAccountLabel(credential, getAccountLabel) ?? words.unnamedAccount,
  );
  const bases = titles.map(shorten);
  const areAllDistinct = new Set(bases).size === bases.length;
  if (areAllDistinct) return bases.map((label, index) => ({ label, title: titles[index] ?? '' }));
  const dates = credentials.map(({ dateCreated }) => formatDate(dateCreated, words.locale));
  const dated = bases.map((base, index) => `${base}\n${dates[index]}`);
  return credentials.map(({ id }, index) => {
    const [title = '', base = ''] = [titles[index], bases[index]];
    if (isOnly(bases, base)) return { label: base, title };
    const date = dates[index];
    const distinction = date && isOnly(dated, `${base}\n${date}`) ? date : id.slice(-4);
    const label = words.sameLabel(base, distinction);
    return { label, title: title === base ? label : title };
  });
}

function isOnly(values: readonly string[], value: string): boolean {
  return values.indexOf(value) === values.lastIndexOf(value);
}
