'use client';
import { useContext, useMemo } from 'react';
import { defaultSettingsLabels } from '../../../labels/defaultSettingsLabels';
import type {
  IntegrationLabels,
  IntegrationLabelsOverride,
} from '../../../labels/IntegrationLabels';
import { mergeWords } from '../../../labels/mergeLabels';
import type { SettingsLabels } from '../../../labels/SettingsLabels';
import { IntegrationsContext } from '../../integrations/IntegrationsContext';
import { useLabels } from '../../integrations/useLabels';
import { reportOnce } from '../../internal/emit';

/** The words of the root, or the given ones, and those of settings among them. */
export function useSettingsWords(given: IntegrationLabelsOverride | undefined): {
  labels: IntegrationLabels;
  words: SettingsLabels;
} {
  const around = useContext(IntegrationsContext);
  const own = useLabels(given);
  const labels = given || !around ? own : around.labels;
  const words = useMemo(
    () =>
      labels.settings
        ? mergeWords(defaultSettingsLabels, labels.settings, reportOnce)
        : defaultSettingsLabels,
    [labels],
  );
  return { labels, words };
}
