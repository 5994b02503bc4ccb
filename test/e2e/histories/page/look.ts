import type { QueryClient } from '@tanstack/react-query';
import type {
  Attempt,
  Credential,
  InstallResult,
  ParagonClient,
  ParagonSdk,
  ParagonUser,
  Snapshot,
} from 'paragon-connect-react';

type Accounts = Record<string, Credential[]>;

/** What there is to be seen in a tab at one moment. */
export interface Sight {
  /** Who is signed in or signing in, as the kit has it. */
  userId: string | null;
  attempts: Pick<Attempt, 'id' | 'kind' | 'phase' | 'integration' | 'credentialId'>[];
  /** The accounts by integration: as rows on screen, in the kit's hooks, in the SDK. */
  rows: Record<string, { id: string; status: string }[]>;
  kit: Accounts;
  sdk: Accounts;
  /** Whom the hooks show, and whom anything in the query cache is about, beside its key. */
  shownUserId: string | undefined;
  cached: { key: unknown; owner: string }[];
  /** What the drop-in complains of as a whole. */
  alert: string | undefined;
  hasDialog: boolean;
  /** What installs and replaces so far resolved with, each once. */
  results: InstallResult[];
  /** Calls that have not settled, or not as they should. */
  complaints: string[];
  /** Listeners to the SDK's events. */
  listeners: number;
}

interface Subject {
  client: ParagonClient;
  sdk: Pick<ParagonSdk, 'getUser'>;
  queryClient: QueryClient;
  shown: ParagonUser | undefined;
}

export function look({
  client,
  sdk,
  queryClient,
  shown,
}: Subject): Omit<Sight, 'results' | 'complaints' | 'listeners'> {
  const { attempts, userId } = client.store.getState();
  const queries = queryClient.getQueryCache().getAll();
  return {
    userId,
    attempts: attempts.map(({ id, kind, phase, integration, credentialId }) => ({
      id,
      kind,
      phase,
      integration,
      credentialId,
    })),
    rows: Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-slot="integration"]')].map((section) => [
        section.dataset.integration,
        [...section.querySelectorAll<HTMLElement>('[data-slot="account"]')].map(({ dataset }) => ({
          id: dataset.credentialId ?? '',
          status: dataset.status ?? '',
        })),
      ]),
    ),
    kit: accountsOf(shown),
    sdk: accountsOf(sdk.getUser() as ParagonUser),
    shownUserId: shown?.authenticated ? shown.userId : undefined,
    cached: queries.flatMap(({ queryKey, state }) => {
      const user = (state.data as Snapshot | undefined)?.user;
      return user?.authenticated ? [{ key: queryKey[2], owner: user.userId }] : [];
    }),
    alert: document.querySelector('[data-slot="integrations-error"]')?.textContent ?? undefined,
    hasDialog: document.querySelector('[role="alertdialog"]') !== null,
  };
}

function accountsOf(user: ParagonUser | undefined): Accounts {
  const integrations = user?.authenticated ? user.integrations : {};
  return Object.fromEntries(
    Object.entries(integrations).map(([type, state]) => [type, state?.allCredentials ?? []]),
  );
}
