'use client';
import {
  type ComponentType,
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useImperativeHandle,
  useState,
} from 'react';
import { useReturnFocus } from '../focus/useReturnFocus';
import type { AccountTarget } from './IntegrationsContext';

type Dialog = ComponentType<{ target: AccountTarget; onClose: () => void }>;

/** Opens the dialog with an account's settings and workflows. */
export interface ManageHandle {
  preload(): void;
  open(target: AccountTarget, trigger: HTMLElement): void;
}

interface ManageHostProps {
  /** Whether the account is still connected: another person, or another tab, can take it away meanwhile. */
  isConnected: (target: AccountTarget) => boolean;
  /** The code of the dialog did not arrive. */
  onFailure: (target: AccountTarget) => void;
}

let loaded: Dialog | undefined;

async function load(): Promise<Dialog> {
  loaded ??= (await import('../settings/ManageDialog')).ManageDialog;
  return loaded;
}

/** The dialog for one account of a root. Its code is loaded when it is first needed. */
export const ManageHost: ForwardRefExoticComponent<ManageHostProps & RefAttributes<ManageHandle>> =
  forwardRef(function ManageHost({ isConnected, onFailure }, ref) {
    const [shown, show] = useState<{ Dialog: Dialog; target: AccountTarget }>();
    const isOpen = shown !== undefined && isConnected(shown.target);
    const noteTrigger = useReturnFocus(isOpen);
    useImperativeHandle(
      ref,
      () => ({
        preload: () => void load().catch(() => undefined),
        open(target, trigger) {
          noteTrigger(trigger);
          load().then(
            (Dialog) => show({ Dialog, target }),
            () => onFailure(target),
          );
        },
      }),
      [onFailure, noteTrigger],
    );
    if (!isOpen) return null;
    return <shown.Dialog target={shown.target} onClose={() => show(undefined)} />;
  });
