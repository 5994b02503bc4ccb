/** How much the list shows: integrations times the accounts of each. */
export type Size = '20x5' | '100x10' | '300x10';

export const sizes: readonly Size[] = ['20x5', '100x10', '300x10'];

export const smallest: Size = '20x5';
export const largest: Size = '300x10';

export function readSize(size: Size): { integrations: number; each: number; accounts: number } {
  const [integrations = 0, each = 0] = size.split('x').map(Number);
  return { integrations, each, accounts: integrations * each };
}

/** Every tenth integration is called `Zip`: this key leaves a tenth of the list. */
export const narrowingKey = 'z';
export const narrowedTo = 0.1;

const toId = (kind: number, index: number): string =>
  `00000000-0000-4000-${kind}000-${String(index).padStart(12, '0')}`;

export const idOfIntegration = (index: number): string => toId(8, index);

/** The credential id of an account, counted from 0 through all integrations. */
export const idOfAccount = (index: number): string => toId(9, index);

/** The account that is disconnected: the second of the first integration, which is in sight. */
export const changing: string = idOfAccount(1);
