export {
  DisconnectCancel as Cancel,
  type DisconnectCancelProps as CancelProps,
} from './DisconnectCancel';
export {
  DisconnectConfirm as Confirm,
  type DisconnectConfirmProps as ConfirmProps,
} from './DisconnectConfirm';
export type { DisconnectState as State } from './DisconnectContext';
export {
  DisconnectDescription as Description,
  type DisconnectDescriptionProps as DescriptionProps,
} from './DisconnectDescription';
export {
  DisconnectDialog as Dialog,
  type DisconnectDialogProps as DialogProps,
} from './DisconnectDialog';
export {
  DisconnectOverlay as Overlay,
  type DisconnectOverlayProps as OverlayProps,
} from './DisconnectOverlay';
export {
  DisconnectTitle as Title,
  type DisconnectTitleProps as TitleProps,
} from './DisconnectTitle';
