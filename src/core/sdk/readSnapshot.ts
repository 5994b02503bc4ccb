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
 * Reads the SDK's state, which is a deep clone each time. This is the one place where the SDK's types are corrected to
 * what it holds at run time.
 */
export function readSnapshot(sdk: ParagonSdk): Snapshot {
  const user = sdk.getUser() as unknown as ParagonUser;
  // SDK traps 25 and 26: without a session the SDK can still hold the last person's integrations, and the catalogue.
  if (!user.authenticated) return signedOut;
  user.integrations ??= {};
  user.userId = String(user.userId);
  for (const state of Object.values(user.integrations)) {
    if (state) state.allCredentials = toCredentials(state.allCredentials);
  }
  return { user, metadata: readMetadata(sdk, Object.keys(user.integrations)) };
}

const statuses: ReadonlySet<unknown> = new Set<CredentialStatus>(['VALID', 'INVALID', 'PENDING']);

/** The accounts that have an id. One whose status is unknown must be reconnected. */
function toCredentials(listed: unknown): Credential[] {
  const credentials: readonly Credential[] = Array.isArray(listed) ? listed : [];
  const named = credentials.filter((credential) => typeof Object(credential).id === 'string');
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

/** Where one icon is no text, the SDK throws for all integrations. Then this reads them one by one. */
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
