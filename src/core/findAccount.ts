import { ParagonError } from './ParagonError';
import type { AuthenticatedUser, Credential, IntegrationState, Snapshot } from './types';

/** An account and the integration it belongs to. */
export interface Account {
  integration: string;
  credential: Credential;
}

/** The signed-in user of a snapshot. Throws `not-authenticated`. */
export function requireUser({ user }: Snapshot): AuthenticatedUser {
  if (user.authenticated) return user;
  throw notAuthenticated();
}

export function notAuthenticated(): ParagonError {
  return new ParagonError(
    'not-authenticated',
    'Nobody is signed in to Paragon (yet), or the token has expired. Wait for useParagonUser to have data.',
  );
}

/** The state of an active integration. Throws `integration-not-found` or `integration-inactive`. */
export function requireIntegration(snapshot: Snapshot, integration: string): IntegrationState {
  const { integrations } = requireUser(snapshot);
  const state = Object.hasOwn(integrations, integration) ? integrations[integration] : undefined;
  const listed = snapshot.metadata.some(({ type }) => type === integration);
  if (state && listed) return state;
  throw state
    ? new ParagonError(
        'integration-inactive',
        `"${integration}" is not active in this Paragon project. Activate it there.`,
        { integration },
      )
    : new ParagonError(
        'integration-not-found',
        `This Paragon project has no integration "${integration}". Known: ${snapshot.metadata
          .map(({ type }) => type)
          .join(', ')}.`,
        { integration },
      );
}

/** The account with this credential id, when it is connected. */
export function findAccount({ user }: Snapshot, credentialId: string): Account | undefined {
  if (!user.authenticated) return undefined;
  for (const [integration, state] of Object.entries(user.integrations)) {
    const credential = state?.allCredentials.find(({ id }) => id === credentialId);
    if (credential) return { integration, credential };
  }
  return undefined;
}

/** The account with this credential id. Throws `account-not-selected` without an id, `credential-not-found`. */
export function requireAccount(
  snapshot: Snapshot,
  credentialId: string | null | undefined,
): Account {
  requireUser(snapshot);
  if (!credentialId) throw accountNotSelected();
  const account = findAccount(snapshot, credentialId);
  if (account) return account;
  throw new ParagonError(
    'credential-not-found',
    `No connected account has the credential id "${credentialId}". Read it from allCredentials.`,
    { credentialId },
  );
}

/** The error for a call that needs to know which of several accounts is meant. */
export function accountNotSelected(integration?: string): ParagonError {
  return new ParagonError(
    'account-not-selected',
    'Which account is meant? Pass the id of one entry of allCredentials.',
    { integration },
  );
}
