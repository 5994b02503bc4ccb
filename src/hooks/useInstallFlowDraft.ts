'use client';

import { getInstallFlow } from '../core/forms/getInstallFlow';
import type { InstallFlow } from '../core/forms/InstallFlow';
import { useParagonContext } from './ParagonContext';

/** What was typed at the question of the flow. It is kept in core alone, so a component reads it as it renders. */
export function useInstallFlowDraft(): Pick<InstallFlow, 'getValues' | 'setValue'> {
  return getInstallFlow(useParagonContext('InstallFlow.Root').client);
}
