'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountSettingsState, useAccountSettingsContext } from './SettingsContext';

/** Props of `AccountSettings.Discard`. */
export type AccountSettingsDiscardProps = PartProps<'button', AccountSettingsState>;

/** Takes back what was changed, and not saved. Renders nothing where nothing was. */
export const AccountSettingsDiscard: PartComponent<AccountSettingsDiscardProps, HTMLButtonElement> =
  forwardRef(function AccountSettingsDiscard(props, ref) {
    const context = useAccountSettingsContext('AccountSettings.Discard');
    const { isDirty, isReadOnly, discard, save, words, target } = context;
    if (!isDirty || isReadOnly) return null;
    return renderPart('button', props, {
      ref,
      slot: 'account-settings-discard',
      data: target,
      state: context,
      own: {
        type: 'button',
        onClick() {
          discard();
          save.reset();
        },
      },
      content: words.discard,
    });
  });
