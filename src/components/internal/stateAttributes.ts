import type { AttemptPhase } from '../../core/state';
import type { CredentialStatus } from '../../core/types';

/** What the attributes of a part can say of its state. */
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

/** The `data-*` attributes of a part. */
export function stateAttributes(slot: string, state?: PartState | undefined): StateAttributes {
  const attributes: StateAttributes = { 'data-slot': slot };
  addStateAttributes(attributes, slot, state);
  return attributes;
}

/** Writes the `data-*` attributes of a part into its props. */
export function addStateAttributes(
  props: Partial<StateAttributes>,
  slot: string,
  { integration, credentialId, status, attempt }: PartState = {},
): void {
  props['data-slot'] = slot;
  if (integration !== undefined) props['data-integration'] = integration;
  if (credentialId !== undefined) props['data-credential-id'] = credentialId;
  if (status !== undefined) props['data-status'] = status.toLowerCase();
  if (attempt !== undefined) props['data-attempt'] = attempt;
}
