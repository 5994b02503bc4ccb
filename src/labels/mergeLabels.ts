import { defaultLabels } from './defaultLabels';
import type { IntegrationLabels, IntegrationLabelsOverride } from './IntegrationLabels';

/** The English words with the caller's in their place. */
export function mergeLabels(labels: IntegrationLabelsOverride | undefined): IntegrationLabels {
  if (!labels) return defaultLabels;
  return { ...defaultLabels, ...labels, errors: { ...defaultLabels.errors, ...labels.errors } };
}
