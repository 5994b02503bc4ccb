import type { Field, FieldValues } from '../fields/Field';
import { getShown } from './form';
import { isSame, type SettingsDraft } from './getSettings';

/** A form as it stands on the screen. */
export interface FormView {
  /** What the form shows by the field's id: unsaved values, else stored ones, else defaults. */
  values: FieldValues;
  /** Whether there is something to save. */
  isDirty: boolean;
  /** The ids of fields with an unsaved value whose stored value has changed elsewhere since. */
  conflicts: readonly string[];
}

/** A form from what is stored and what is not saved. */
export function describeForm(
  fields: readonly Field[],
  stored: FieldValues,
  draft: SettingsDraft | undefined,
): FormView {
  const shown = getShown(fields, stored);
  if (!draft) return { values: shown, isDirty: false, conflicts: [] };
  const { values, base } = draft;
  return {
    values: { ...shown, ...values },
    isDirty: true,
    conflicts: Object.keys(values).filter((id) => {
      return !isSame(base[id], shown[id]) && !isSame(values[id], shown[id]);
    }),
  };
}
