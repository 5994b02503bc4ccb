import type { InfiniteData, QueryKey } from '@tanstack/react-query';
import type { FieldOption } from '../../core/fields/Field';
import type { FieldOptionsPage } from '../../core/fields/fetchFieldOptions';

type Data = InfiniteData<FieldOptionsPage, string | undefined>;

/** The options of all pages. A source that changed meanwhile gives one twice. */
export function toAll(data: Data | undefined): FieldOption[] {
  const options = new Map<string, FieldOption>();
  for (const option of data?.pages.flatMap((page) => page.options) ?? []) {
    if (!options.has(option.value)) options.set(option.value, option);
  }
  return [...options.values()];
}

/** Whether two keys differ in nothing but the search. Options of another account are never shown meanwhile. */
export function isSameButSearch(before: QueryKey | undefined, after: QueryKey): boolean {
  const withoutSearch = (key: QueryKey | undefined) =>
    JSON.stringify(key?.filter((_, index) => index !== searchIndex));
  return withoutSearch(before) === withoutSearch(after);
}

const searchIndex = 7;
