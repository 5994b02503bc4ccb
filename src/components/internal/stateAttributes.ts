import type { AttemptPhase } from '../../core/state';
import type { CredentialStatus } from '../../core/types';

/** What a part can show of its state. */
export interface PartState {
  integration?: string | undefined;
  credentialId?: string | undefined;
  status?: CredentialStatus | 'failed' | 'stale' | undefined;
  attempt?: AttemptPhase | undefined;
}

/** The attributes that name a part and carry its state. */
export interface StateAttributes {
  'data-slot': string;
  'data-integration'?: string;
  'data-credential-id'?: string;
  'data-status'?: string;
  'data-attempt'?: string;
}

/** Turns what a part knows into its `data-*` attributes. */
export function stateAttributes(
  slot: string,
  { integration, credentialId, status, attempt }: PartState = {},
): StateAttributes {
  const attributes: StateAttributes = { 'data-slot': slot };
  if (integration !== undefined) attributes['data-integration'] = integration;
  if (credentialId !== undefined) attributes['data-credential-id'] = credentialId;
  if (status !== undefined) attributes['data-status'] = status.toLowerCase();
  if (attempt !== undefined) attributes['data-attempt'] = attempt;
  return attributes;
}
