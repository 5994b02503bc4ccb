import type { AttemptPhase } from '../../core/state';
import type { CredentialStatus } from '../../core/types';

/** What a part can show of its state. */
export interface PartState {
  integration?: string | undefined;
  credentialId?: string | undefined;
  status?: CredentialStatus | undefined;
  attempt?: AttemptPhase | undefined;
}

/** The attributes that name a part and carry its state. */
export interface StateAttributes {
  'data-slot': string;
  'data-integration'?: string | undefined;
  'data-credential-id'?: string | undefined;
  'data-status'?: string | undefined;
  'data-attempt'?: string | undefined;
}

/** Turns what a part knows into its `data-*` attributes. */
export function stateAttributes(slot: string, state: PartState = {}): StateAttributes {
  return {
    'data-slot': slot,
    'data-integration': state.integration,
    'data-credential-id': state.credentialId,
    'data-status': state.status?.toLowerCase(),
    'data-attempt': state.attempt,
  };
}
