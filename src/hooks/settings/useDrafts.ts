'use client';

import { useMemo } from 'react';
import { useStore } from 'zustand';
import { getSettings } from '../../core/settings/getSettings';
import { useParagonContext } from '../ParagonContext';

/** What is not saved of an account. */
export interface Drafts {
  isDirty: boolean;
  /** Forgets all of it. */
  discard(): void;
}

/** What is not saved of an account: the forms of all its configurations and workflows. */
export function useDrafts(credentialId: string): Drafts {
  const settings = getSettings(useParagonContext('useDrafts').client);
  const drafts = useStore(settings.api, (state) => state.drafts);
  return useMemo(() => {
    const forms = Object.keys(drafts).filter((form) => JSON.parse(form)[0] === credentialId);
    return {
      isDirty: forms.length > 0,
      discard() {
        for (const form of forms) settings.discard(form);
      },
    };
  }, [drafts, credentialId, settings]);
}
