import { createError } from './errors/createError';
import type { AuthenticatedUser, Credential, IntegrationState, Snapshot } from './types';

/** An account and the integration it belongs to. */
export interface Account {
  integration: string;
  credential: Credential;
}

/** The signed-in user of a snapshot. Throws `not-authenticated`. */
export function requireUser({ user }: Snapshot): AuthenticatedUser {
  if (user.authenticated) return user;
  throw createError('not-authenticated');
}

/** The state of an active integration. Throws `integration-not-found` or `integration-inactive`. */
export function requireIntegration(snapshot: Snapshot, integration: string): IntegrationState {
  const { integrations } = requireUser(snapshot);
  const state = Object.hasOwn(integrations, integration) ? integrations[integration] : undefined;
  const listed = snapshot.metadata.some(({ type }) => type === integration);
  if (state && listed) return state;
  if (state) throw createError('integration-inactive', { integration });
  const known = snapshot.metadata.map(({ type }) => type).join(', ');
  throw createError('integration-not-found', { integration }, `Known: ${known}.`);
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

/** The accounts of one integration, or of all of them. */
export function listAccounts({ user }: Snapshot, integration?: string): Credential[] {
  const types = user.authenticated ? Object.entries(user.integrations) : [];
  return types.flatMap(([type, state]) =>
    integration && type !== integration ? [] : (state?.allCredentials ?? []),
  );
}

/** The account with this credential id. Throws `account-not-selected` without an id, `credential-not-found`. */
export function requireAccount(
  snapshot: Snapshot,
  credentialId: string | null | undefined,
): Account {
  requireUser(snapshot);
  if (!credentialId) throw createError('account-not-selected');
  const account = findAccount(snapshot, credentialId);
  if (account) return account;
  throw createError('credential-not-found', { credentialId });
}
