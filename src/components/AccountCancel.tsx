'use client';
import { forwardRef } from 'react';
import { useAccountContext } from './AccountContext';
import { CancelButton } from './CancelButton';
import { prepareButtonHeir } from './focusHeir';
import type { PartComponent, PartProps } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Account.Cancel`. */
export type AccountCancelProps = PartProps<'button'>;

/** Ends a replacement, or a removal that still waits for its turn; absent otherwise. */
export const AccountCancel: PartComponent<AccountCancelProps, HTMLButtonElement> = forwardRef(
  function AccountCancel(props, ref) {
    const { attempt, state } = useAccountContext('Account.Cancel');
    if (!attempt || attempt.phase === 'removing') return null;
    return (
      <CancelButton
        {...props}
        ref={ref}
        attempt={attempt}
        attributes={stateAttributes('account-cancel', state)}
        prepareHeir={toReplace}
      />
    );
  },
);

const toReplace = (button: Element): (() => void) => prepareButtonHeir(button, ['account-replace']);
