import { useConfigurations, useUserSettings, useWorkflows } from 'paragon-connect-react/hooks';
import { type ReactNode, useLayoutEffect } from 'react';
import type { Hands } from '../Hands';

/** Lends the settings and the workflows of one account to the history. */
export function SettingsRow({ id, hands }: { id: string; hands: Hands }): ReactNode {
  const settings = useUserSettings(id);
  const workflows = useWorkflows(id);
  const configurations = useConfigurations(id);
  useLayoutEffect(() => {
    const row = { settings, workflows, configurations };
    hands.settings.set(id, row);
    return () => {
      if (hands.settings.get(id) === row) hands.settings.delete(id);
    };
  });
  return null;
}
