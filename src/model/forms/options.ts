import type { Credential } from '../../core/types';
import type { DynamicSource, OptionItem } from '../DataSource';

/** A source that is loaded at once, or as soon as the sources that it depends on have an answer. */
export function dynamicSource(
  cacheKey: string,
  title: string,
  more: Partial<DynamicSource> = {},
): DynamicSource {
  return { type: 'DYNAMIC_DATA_SOURCE', title, cacheKey, refreshDependencies: [], ...more };
}

/** Options that tell whose they are, by their labels and by their values. */
export function ownOptions(
  credential: Credential | undefined,
  names: readonly string[],
): OptionItem[] {
  const owner = String(credential?.providerData?.email || credential?.providerId || 'nobody');
  return names.map((name) => ({ value: `${name}@${owner}`, label: `${name} of ${owner}` }));
}

/** `Item 1` up to `Item <count>`. */
export function numbered(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name} ${index + 1}`);
}
