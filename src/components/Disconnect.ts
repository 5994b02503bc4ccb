export type { DisconnectState as State } from './DisconnectContext';
export {
  DisconnectCancel as Cancel,
  type DisconnectCancelProps as CancelProps,
  DisconnectConfirm as Confirm,
  type DisconnectConfirmProps as ConfirmProps,
  DisconnectDescription as Description,
  type DisconnectDescriptionProps as DescriptionProps,
  DisconnectDialog as Dialog,
  type DisconnectDialogProps as DialogProps,
  DisconnectOverlay as Overlay,
  type DisconnectOverlayProps as OverlayProps,
  DisconnectTitle as Title,
  type DisconnectTitleProps as TitleProps,
} from './DisconnectParts';
