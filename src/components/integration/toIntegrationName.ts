import type { IntegrationMetadata } from '../../core/types';
import { toText } from '../text/toText';

/** What to call an integration: its name, or its type where it has none that a person could read. */
export function toIntegrationName({
  type,
  name,
}: Pick<IntegrationMetadata, 'type' | 'name'>): string {
  return toText(name) ?? toText(type) ?? type;
}
