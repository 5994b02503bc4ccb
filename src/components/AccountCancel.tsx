'use client';
import { forwardRef, type MouseEvent, useImperativeHandle, useRef } from 'react';
import { useAccountContext } from './AccountContext';
import { composeHandlers } from './composeHandlers';
import { prepareButtonHeir } from './focusHeir';
import { useIntegrationsContext } from './IntegrationsContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';
import { useFocusHeir } from './useFocusHeir';

/** Props of `Account.Cancel`. */
export type AccountCancelProps = PartProps<'button'>;

/** Ends a replacement, or a removal that still waits for its turn; absent otherwise. */
export const AccountCancel: PartComponent<AccountCancelProps, HTMLButtonElement> = forwardRef(
  function AccountCancel(props, ref) {
    const { attempt } = useAccountContext('Account.Cancel');
    return attempt && attempt.phase !== 'removing' ? <CancelButton {...props} ref={ref} /> : null;
  },
);

const CancelButton = forwardRef<HTMLButtonElement, AccountCancelProps>(function CancelButton(
  { asChild, children, onClick, ...props },
  ref,
) {
  const { labels } = useIntegrationsContext('Account.Cancel');
  const { attempt, state } = useAccountContext('Account.Cancel');
  const own = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLButtonElement);
  useFocusHeir(own, toReplace);
  const Element = partElement('button', asChild);
  return (
    <Element
      {...stateAttributes('account-cancel', state)}
      type="button"
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => attempt?.cancel())}
      ref={own}
    >
      {partContent(asChild, children, labels.cancel)}
    </Element>
  );
});

const toReplace = (button: Element): (() => void) => prepareButtonHeir(button, ['account-replace']);
