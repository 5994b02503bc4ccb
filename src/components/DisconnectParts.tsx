'use client';
import { AlertDialog } from 'radix-ui';
import { forwardRef, type MouseEvent } from 'react';
import { composeHandlers } from './composeHandlers';
import { type DisconnectState, useDisconnectContext } from './DisconnectContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Disconnect.Overlay`. */
export type DisconnectOverlayProps = PartProps<'div', DisconnectState>;

/** What lies between the page and the dialog. */
export const DisconnectOverlay: PartComponent<DisconnectOverlayProps, HTMLDivElement> = forwardRef(
  function DisconnectOverlay({ asChild, children, ...props }, ref) {
    const { state, theme } = useDisconnectContext('Disconnect.Overlay');
    // Radix's own overlay locks the scrolling with an injected style, against a strict CSP.
    const Element = partElement('div', asChild);
    return (
      <Element
        {...stateAttributes('disconnect-overlay', state)}
        {...theme}
        aria-hidden="true"
        {...props}
        style={{ ...theme.style, ...props.style }}
        ref={ref}
      >
        {partContent({ asChild, children }, state)}
      </Element>
    );
  },
);

/** Props of `Disconnect.Dialog`. */
export type DisconnectDialogProps = PartProps<'div', DisconnectState>;

/** The alert dialog itself: it holds the focus, and Escape ends it. */
export const DisconnectDialog: PartComponent<DisconnectDialogProps, HTMLDivElement> = forwardRef(
  function DisconnectDialog({ asChild, children, ...props }, ref) {
    const { state, theme, returnFocus } = useDisconnectContext('Disconnect.Dialog');
    return (
      <AlertDialog.Content
        {...stateAttributes('disconnect-dialog', state)}
        {...theme}
        aria-modal="true"
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
        {...props}
        style={{ ...theme.style, ...props.style }}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state)}
      </AlertDialog.Content>
    );
  },
);

/** Props of `Disconnect.Title`. */
export type DisconnectTitleProps = PartProps<'h2', DisconnectState>;

/** The question, which names the account. */
export const DisconnectTitle: PartComponent<DisconnectTitleProps, HTMLHeadingElement> = forwardRef(
  function DisconnectTitle({ asChild, children, ...props }, ref) {
    const { state, title } = useDisconnectContext('Disconnect.Title');
    return (
      <AlertDialog.Title
        {...stateAttributes('disconnect-title', state)}
        {...props}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, title)}
      </AlertDialog.Title>
    );
  },
);

/** Props of `Disconnect.Description`. */
export type DisconnectDescriptionProps = PartProps<'p', DisconnectState>;

/** What follows from it. */
export const DisconnectDescription: PartComponent<
  DisconnectDescriptionProps,
  HTMLParagraphElement
> = forwardRef(function DisconnectDescription({ asChild, children, ...props }, ref) {
  const { state, description } = useDisconnectContext('Disconnect.Description');
  return (
    <AlertDialog.Description
      {...stateAttributes('disconnect-description', state)}
      {...props}
      asChild={asChild ?? false}
      ref={ref}
    >
      {partContent({ asChild, children }, state, description)}
    </AlertDialog.Description>
  );
});

/** Props of `Disconnect.Cancel`. */
export type DisconnectCancelProps = PartProps<'button', DisconnectState>;

/** Leaves the account as it is. */
export const DisconnectCancel: PartComponent<DisconnectCancelProps, HTMLButtonElement> = forwardRef(
  function DisconnectCancel({ asChild, children, ...props }, ref) {
    const { state, labels } = useDisconnectContext('Disconnect.Cancel');
    return (
      <AlertDialog.Cancel
        {...stateAttributes('disconnect-cancel', state)}
        {...props}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, labels.cancel)}
      </AlertDialog.Cancel>
    );
  },
);

/** Props of `Disconnect.Confirm`. */
export type DisconnectConfirmProps = PartProps<'button', DisconnectState>;

/** Disconnects the account. */
export const DisconnectConfirm: PartComponent<DisconnectConfirmProps, HTMLButtonElement> =
  forwardRef(function DisconnectConfirm({ asChild, children, onClick, ...props }, ref) {
    const { state, labels, confirm } = useDisconnectContext('Disconnect.Confirm');
    return (
      <AlertDialog.Action
        {...stateAttributes('disconnect-confirm', state)}
        {...props}
        onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => confirm())}
        asChild={asChild ?? false}
        ref={ref}
      >
        {partContent({ asChild, children }, state, labels.disconnect)}
      </AlertDialog.Action>
    );
  });
