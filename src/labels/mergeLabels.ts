import { defaultLabels } from './defaultLabels';
import type { IntegrationLabels, IntegrationLabelsOverride } from './IntegrationLabels';

/** The English words, with the caller's words in place of some. */
export function mergeLabels(labels: IntegrationLabelsOverride | undefined): IntegrationLabels {
  if (!labels) return defaultLabels;
  return { ...defaultLabels, ...labels, errors: { ...defaultLabels.errors, ...labels.errors } };
}
