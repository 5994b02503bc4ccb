import type { AccountType } from '@useparagon/connect';
import { createError } from '../errors/createError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { AccountTypeOption } from './InstallFlowState';

/**
 * The kinds of account that an integration can be connected with, or those of them that are wanted. Throws `unknown`
 * where there are some, and none of them is wanted.
 */
export function listAccountTypes(
  sdk: ParagonSdk,
  integration: string,
  wanted?: string | readonly string[],
): AccountType[] {
  const all: AccountType[] = sdk.getAccountTypeOptions(integration);
  if (wanted === undefined) return all;
  const fitting = all.filter(({ id }) => [wanted].flat().includes(id));
  if (fitting.length > 0 || all.length === 0) return fitting;
  const known = all.map(({ id }) => id).join(', ');
  throw createError('unknown', { integration }, `It has no such account type. Known: ${known}.`);
}

/** What a person chooses from. */
export function toAccountTypeOption(
  { id, scheme, accountDescription }: AccountType,
  inputs: readonly unknown[],
): AccountTypeOption {
  return {
    id,
    label: accountDescription || id,
    scheme,
    needsInput: inputs.length > 0,
    opensWindow: scheme === oauth,
  };
}

const oauth = 'oauth' as AccountType['scheme'];
