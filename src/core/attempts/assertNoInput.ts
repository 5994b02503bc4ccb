import { createError } from '../errors/createError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { readPreOptions } from '../sdk/readPreOptions';
import type { CredentialStatus } from '../types';

/**
 * Throws `input-required` where a consent alone does not connect the account. SDK trap 18: there the SDK opens a window
 * that is of no use, or none, and its promise never settles.
 */
export function assertNoInput(
  sdk: ParagonSdk,
  integration: string,
  status: CredentialStatus | undefined,
  accountType?: string,
): void {
  const inputs = readPreOptions(sdk, integration, accountType);
  if (inputs.length === 0 && status !== 'PENDING') return;
  throw createError('input-required', { integration });
}
