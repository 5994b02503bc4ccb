'use client';
import { forwardRef } from 'react';
import type { Credential } from '../../core/types';
import { Picture } from '../internal/Picture';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { type AccountState, useAccountContext } from './AccountContext';

/** Props of `Account.Avatar`. */
export type AccountAvatarProps = PartProps<'span', AccountState>;

/** The picture that the provider tells of the account, where it may be shown, or else its label's initial. */
export const AccountAvatar: PartComponent<AccountAvatarProps, HTMLSpanElement> = forwardRef(
  function AccountAvatar({ asChild, children, ...props }, ref) {
    const account = useAccountContext('Account.Avatar');
    const { credential, label, state } = account;
    const Element = partElement('span', asChild);
    return (
      <Element
        {...stateAttributes('account-avatar', state)}
        aria-hidden="true"
        {...props}
        ref={ref}
      >
        {partContent(
          { asChild, children },
          account,
          <Picture source={findPicture(credential)} name={label} size={28} />,
        )}
      </Element>
    );
  },
);

const keys = ['picture', 'avatarUrl', 'avatar_url', 'avatar', 'photoUrl', 'photo', 'imageUrl'];

function findPicture({ providerData }: Credential): unknown {
  const data: Record<string, unknown> = providerData ?? {};
  return keys.map((key) => data[key]).find((value) => typeof value === 'string');
}
