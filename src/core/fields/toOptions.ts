import type { FieldOption, FieldValue } from './Field';

/** The text by which an option is told from the others. Sources give numbers, booleans and objects as well. */
export function toOptionValue(raw: unknown): string {
  if (typeof raw === 'string') return raw;
  if (raw === undefined || raw === null) return '';
  if (typeof raw !== 'object') return String(raw);
  try {
    return JSON.stringify(raw);
  } catch {
    return String(raw);
  }
}

/** What is stored for an option: the value as the source gives it. */
export function toStored(option: FieldOption): FieldValue {
  return option.raw === undefined ? option.value : option.raw;
}

/**
 * Options from a list of the SDK: values with a label, plain texts, or sections, whose title becomes the `group`. Leaves
 * out what is no option, and all but the first of several with one value.
 */
export function toOptions(list: unknown): FieldOption[] {
  const options = new Map<string, FieldOption>();
  for (const option of readAll(list, undefined)) {
    if (!options.has(option.value)) options.set(option.value, option);
  }
  return [...options.values()];
}

function readAll(list: unknown, group: string | undefined): FieldOption[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: unknown) => {
    const { items, title } = Object(entry);
    return Array.isArray(items) ? readAll(items, textOf(title)) : (readOption(entry, group) ?? []);
  });
}

function readOption(entry: unknown, group: string | undefined): FieldOption | undefined {
  const isPlain = typeof entry === 'string' || typeof entry === 'number';
  const {
    value: raw,
    label,
    subtitle,
  }: Record<string, unknown> = isPlain ? { value: entry } : Object(entry);
  if (raw === undefined || raw === null) return undefined;
  const value = toOptionValue(raw);
  const description = textOf(subtitle);
  return {
    value,
    label: textOf(label) ?? value,
    ...(typeof raw !== 'string' && { raw: raw as FieldValue }),
    ...(description !== undefined && { description }),
    ...(group !== undefined && { group }),
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
