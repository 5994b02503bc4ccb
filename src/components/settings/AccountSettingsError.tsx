'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { FormError } from './internal/FormError';
import { type AccountSettingsState, useAccountSettingsContext } from './SettingsContext';

/** Props of `AccountSettings.Error`. */
export type AccountSettingsErrorProps = PartProps<'div', AccountSettingsState>;

/** Says why the settings were not read, or not saved. Renders nothing where each fault stands at its field. */
export const AccountSettingsError: PartComponent<AccountSettingsErrorProps, HTMLDivElement> =
  forwardRef(function AccountSettingsError(props, ref) {
    const context = useAccountSettingsContext('AccountSettings.Error');
    const { error, save, fieldErrors, reason, labels, target } = context;
    const failure = error ?? save.error;
    if (!failure || Object.keys(fieldErrors).length > 0) return null;
    return renderPart('div', props, {
      ref,
      slot: 'account-settings-error',
      data: target,
      state: context,
      own: { role: 'alert' },
      content: <FormError error={failure} reason={reason} labels={labels} target={target} />,
    });
  });
