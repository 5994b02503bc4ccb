import { useCallback } from 'react';
import { findAccount } from '../../core/findAccount';
import type { Snapshot } from '../../core/types';
import { useSnapshot } from '../useSnapshot';

/** The integration of an account, unless it is named. Null: nobody has such an account. */
export function useIntegrationOf(
  credId: string | null | undefined,
  named: string | undefined,
): string | null | undefined {
  const find = useCallback(
    (snapshot: Snapshot) => {
      if (!credId || !snapshot.user.authenticated) return undefined;
      return findAccount(snapshot, credId)?.integration ?? null;
    },
    [credId],
  );
  const { data } = useSnapshot('useFieldOptions', find, { enabled: !named && Boolean(credId) });
  return named ?? data;
}
