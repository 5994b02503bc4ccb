'use client';
import { forwardRef } from 'react';
import type { Credential } from '../../core/types';
import { drawPicture } from '../internal/drawPicture';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Avatar`. */
export type AccountAvatarProps = PartProps<'span', AccountState>;

/** The account's picture from the provider, where the kit may show that picture, or else the label's initial. */
export const AccountAvatar: PartComponent<AccountAvatarProps, HTMLSpanElement> = forwardRef(
  function AccountAvatar(props, ref) {
    const account = useAccountContext('Account.Avatar');
    const { credential, label, data } = account;
    return renderPart('span', props, {
      ref,
      slot: 'account-avatar',
      data,
      state: account,
      own: { 'aria-hidden': true, translate: 'no' },
      content: drawPicture({ source: findPicture(credential), name: label, size: 28 }),
    });
  },
);

const keys = ['picture', 'avatarUrl', 'avatar_url', 'avatar', 'photoUrl', 'photo', 'imageUrl'];

function findPicture({ providerData }: Credential): unknown {
  const data: Record<string, unknown> = providerData ?? {};
  const key = keys.find((candidate) => typeof data[candidate] === 'string');
  return key && data[key];
}
