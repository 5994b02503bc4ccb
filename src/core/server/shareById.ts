/**
 * Returns `after` with every part that is equal in `before` taken from there, so that what did not change keeps its
 * identity. The items of a list are found by their `id` or `type`: removing one account must not renew those behind it.
 */
export function shareById<Value>(before: unknown, after: Value): Value;
export function shareById(before: unknown, after: unknown): unknown {
  if (before === after) return before;
  if (Array.isArray(before) && Array.isArray(after)) return shareList(before, after);
  return isRecord(before) && isRecord(after) ? shareRecord(before, after) : after;
}

/** Most parts are equal, so a copy is made only where a part that is shared meets one that is not. */
function shareRecord(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const keys = Object.keys(after);
  let isEqual = keys.length === Object.keys(before).length;
  let copy: Record<string, unknown> | undefined;
  for (const key of keys) {
    const shared = shareById(before[key], after[key]);
    isEqual &&= shared === before[key] && Object.hasOwn(before, key);
    if (shared === after[key]) continue;
    copy ??= { ...after };
    copy[key] = shared;
  }
  return isEqual ? before : (copy ?? after);
}

function shareList(before: unknown[], after: unknown[]): unknown[] {
  let byKey: Map<unknown, unknown> | undefined;

  function findEqual(item: unknown, index: number): unknown {
    const key = keyOf(item, index);
    const same = before[index];
    // Lists mostly keep their order, and then no map is needed.
    if (index < before.length && keyOf(same, index) === key) return same;
    byKey ??= new Map(before.map((one, place) => [keyOf(one, place), one]));
    return byKey.get(key);
  }

  const shared = after.map((item, index) => shareById(findEqual(item, index), item));
  const isEqual =
    shared.length === before.length && shared.every((item, index) => item === before[index]);
  return isEqual ? before : shared;
}

function keyOf(item: unknown, index: number): unknown {
  if (typeof item !== 'object' || item === null) return index;
  const { id, type } = item as { id?: unknown; type?: unknown };
  return id ?? type ?? index;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
