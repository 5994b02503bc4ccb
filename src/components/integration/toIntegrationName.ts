import type { IntegrationMetadata } from '../../core/types';
import { toText } from '../text/toText';

/** What to call an integration: the name, or the type where the name has nothing that a person could read. */
export function toIntegrationName({
  type,
  name,
}: Pick<IntegrationMetadata, 'type' | 'name'>): string {
  return toText(name) ?? toText(type) ?? type;
}
