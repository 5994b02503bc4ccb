import { replaceEqualDeep } from '@tanstack/react-query';

/**
 * Keeps the parts of the old value that did not change, as React Query does, but finds the items of a list by
 * `id` or `type` instead of their place: removing one account must not renew those behind it.
 */
export function shareById(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  if (!isRecord(before) || !isRecord(after)) return replaceEqualDeep(before, after);
  const shared = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, shareById(before[key], value)]),
  );
  const keys = Object.keys(shared);
  const same = keys.length === Object.keys(before).length;
  return same && keys.every((key) => key in before && before[key] === shared[key])
    ? before
    : shared;
}

function shareList(before: unknown[], after: unknown[]): unknown[] {
  const byKey = new Map(before.map((item, index) => [keyOf(item, index), item]));
  const shared = after.map((item, index) => shareById(byKey.get(keyOf(item, index)), item));
  const same = shared.length === before.length;
  return same && shared.every((item, index) => item === before[index]) ? before : shared;
}

function keyOf(item: unknown, index: number): unknown {
  const { id, type } = Object(item) as { id?: unknown; type?: unknown };
  return id ?? type ?? index;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}
