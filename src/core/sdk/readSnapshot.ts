import type {
  Credential,
  CredentialStatus,
  IntegrationMetadata,
  ParagonUser,
  Snapshot,
} from '../types';
import type { ParagonSdk } from './ParagonSdk';

/** Nobody is signed in. */
export const signedOut: Snapshot = { user: { authenticated: false }, metadata: [] };

/**
 * Reads the SDK's state, a deep clone each time: the one place where its types are corrected to what
 * it holds at run time.
 */
export function readSnapshot(sdk: ParagonSdk): Snapshot {
  const user = sdk.getUser() as unknown as ParagonUser;
  // Without a session the SDK can still hold the last person's integrations, and keeps the catalogue.
  if (!user.authenticated) return signedOut;
  for (const state of Object.values(user.integrations)) {
    if (state) state.allCredentials = toCredentials(state.allCredentials);
  }
  return { user, metadata: readMetadata(sdk, Object.keys(user.integrations)) };
}

const statuses: ReadonlySet<unknown> = new Set<CredentialStatus>(['VALID', 'INVALID', 'PENDING']);

/** The accounts that can be told apart; one that is not known to work must be reconnected. */
function toCredentials(listed: readonly Credential[]): Credential[] {
  const named = listed.filter((credential) => typeof Object(credential).id === 'string');
  const byId = new Map(named.map((credential) => [credential.id, credential]));
  return [...byId.values()].map((credential) =>
    statuses.has(credential.status) ? credential : { ...credential, status: 'INVALID' },
  );
}

function readMetadata(sdk: ParagonSdk, types: string[]): IntegrationMetadata[] {
  return listMetadata(sdk, types).map((item) => ({
    ...item,
    name: asText(item.name) || item.type,
    brandColor: asText(item.brandColor),
    icon: asText(item.icon),
  }));
}

/** One icon that is no text lets the SDK throw for all integrations; the others are then read one by one. */
function listMetadata(sdk: ParagonSdk, types: string[]): IntegrationMetadata[] {
  try {
    return sdk.getIntegrationMetadata();
  } catch {
    return types.flatMap((type) => {
      try {
        return sdk.getIntegrationMetadata(type);
      } catch {
        return [];
      }
    });
  }
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
