'use client';

import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { Credential, ParagonUser } from '../core/types';
import { useParagonContext } from './ParagonContext';
import { useParagonUser } from './useParagonUser';

/** Which account of an integration is used. */
export interface SelectedAccount {
  /** The chosen one, or the only one; null when there is none, or several and none is chosen. */
  account: Credential | null;
  /** Chooses by credential id; null forgets the choice. It is kept for the person's next visit. */
  select(credId: string | null): void;
}

const none: Credential[] = [];

/**
 * The account of an integration that the app should use.
 *
 * @param integration The integration's type, such as `googledrive`.
 * @example
 * const { account } = useSelectedAccount('googledrive');
 * const request = useRequest(account?.id);
 */
export function useSelectedAccount(integration: string): SelectedAccount {
  const { client } = useParagonContext('useSelectedAccount');
  const { data: accounts = none } = useParagonUser({
    select: useCallback(
      (user: ParagonUser) =>
        (user.authenticated && user.integrations[integration]?.allCredentials) || none,
      [integration],
    ),
  });
  const selectedId = useStore(client.store, (state) => state.selected[integration]);
  const select = useCallback(
    (credId: string | null) => client.select(integration, credId),
    [client, integration],
  );
  const [first] = accounts;
  const only = accounts.length === 1 ? first : undefined;
  const chosen = accounts.find(({ id }) => id === selectedId);
  return { account: chosen ?? only ?? null, select };
}
