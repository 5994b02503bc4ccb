'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountSettingsState, useAccountSettingsContext } from './SettingsContext';

/** Props of `AccountSettings.Save`. */
export type AccountSettingsSaveProps = PartProps<'button', AccountSettingsState>;

/** Saves what was changed. Renders nothing where there is nothing that could be changed. */
export const AccountSettingsSave: PartComponent<AccountSettingsSaveProps, HTMLButtonElement> =
  forwardRef(function AccountSettingsSave(props, ref) {
    const context = useAccountSettingsContext('AccountSettings.Save');
    const { fields, save, isDirty, isReadOnly, words, target } = context;
    if (isReadOnly || fields.length === 0) return null;
    const isIdle = save.isPending || !isDirty;
    return renderPart('button', props, {
      ref,
      slot: 'account-settings-save',
      data: target,
      state: context,
      own: {
        type: 'button',
        'aria-disabled': isIdle || undefined,
        onClick() {
          if (!isIdle) save.mutate();
        },
      },
      content: save.isPending ? words.saving : words.save,
    });
  });
