'use client';
import { forwardRef, type ReactNode } from 'react';
import { FormFields } from '../field/FormFields';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountSettingsState, useAccountSettingsContext } from './SettingsContext';

/** Props of `AccountSettings.Fields`. */
export interface AccountSettingsFieldsProps
  extends Omit<PartProps<'div', AccountSettingsState>, 'children'> {
  /** What each field looks like: a `Field.Root` with its parts. @default label, control, description and error */
  children?: ReactNode;
}

/** The fields of the settings. */
export const AccountSettingsFields: PartComponent<AccountSettingsFieldsProps, HTMLDivElement> =
  forwardRef(function AccountSettingsFields({ children, ...props }, ref) {
    const context = useAccountSettingsContext('AccountSettings.Fields');
    const { fields, values, fieldErrors, setValue, target, isReadOnly, save, words, labels } =
      context;
    return renderPart('div', props, {
      ref,
      slot: 'account-settings-fields',
      data: target,
      state: context,
      content:
        fields.length === 0 ? (
          <p className="pc-note">{words.noSettings}</p>
        ) : (
          <FormFields
            fields={fields}
            values={values}
            errors={fieldErrors}
            onChange={setValue}
            target={target}
            isDisabled={isReadOnly || save.isPending}
            labels={labels.fields}
          >
            {children}
          </FormFields>
        ),
    });
  });
