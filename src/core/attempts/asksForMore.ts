import type { AccountType } from '@useparagon/connect';
import { getInternals } from '../clientInternals';
import type { ParagonClient } from '../ParagonClient';
import { readPreOptions } from '../sdk/readPreOptions';
import type { CredentialStatus } from '../types';
import { findKnownSdk } from './findKnownSdk';

/** What is about to be connected. */
export interface Wish {
  integration: string;
  /** Of the account that is replaced, or of the default account. */
  status?: CredentialStatus | undefined;
  accountType?: string | undefined;
}

/** What an install asks for. `window`: a consent window opens before anything is asked. */
export type Demand = 'consent' | 'window' | 'input';

/**
 * Whether an install asks for more than a consent, and then what comes first. Before the first sign-in nobody knows:
 * then this is `consent`, and the install fails with `input-required` where that was wrong.
 */
export function asksForMore(
  client: ParagonClient,
  { integration, status, accountType }: Wish,
): Demand {
  const sdk = findKnownSdk(getInternals(client).context);
  if (!sdk) return 'consent';
  try {
    const all: AccountType[] = sdk.getAccountTypeOptions(integration);
    const types = accountType === undefined ? all : all.filter(({ id }) => id === accountType);
    const [only] = types;
    const hasInput = readPreOptions(sdk, integration, only?.id).length > 0;
    const hasWindow = !only || only.scheme === ('oauth' as AccountType['scheme']);
    const isUnfinished = status === 'PENDING';
    const hasPostOptions = sdk.getPostOptions(integration).length > 0;
    if (types.length > 1 || hasInput || !hasWindow || (isUnfinished && hasPostOptions))
      return 'input';
    // A consent alone leaves such an account unfinished. SDK trap 18: a PENDING one blocks the usual way.
    const needsFlow = isUnfinished || (hasPostOptions && !only?.skipPostOAuthInputs);
    return needsFlow ? 'window' : 'consent';
  } catch {
    return 'consent';
  }
}
