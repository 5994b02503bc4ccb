'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountSettingsState, useAccountSettingsContext } from './SettingsContext';

/** Props of `AccountSettings.Notice`. */
export type AccountSettingsNoticeProps = PartProps<'p', AccountSettingsState>;

/**
 * Says why nothing can be changed, that a value was changed elsewhere, or that the settings were saved. Renders nothing
 * otherwise.
 */
export const AccountSettingsNotice: PartComponent<
  AccountSettingsNoticeProps,
  HTMLParagraphElement
> = forwardRef(function AccountSettingsNotice(props, ref) {
  const context = useAccountSettingsContext('AccountSettings.Notice');
  const { status, conflicts, words, save, isDirty, target } = context;
  const text = {
    'invalid-account': words.invalid,
    'pending-account': words.pending,
    ready:
      conflicts.length > 0 ? words.changedElsewhere : save.isSuccess && !isDirty && words.saved,
    loading: '',
    error: '',
    'no-account': '',
  }[status];
  if (!text) return null;
  return renderPart('p', props, {
    ref,
    slot: 'account-settings-notice',
    data: target,
    state: context,
    own: { role: 'status' },
    content: text,
  });
});
