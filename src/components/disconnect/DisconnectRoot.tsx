'use client';
import { AlertDialog } from 'radix-ui';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import type { AccountTarget } from '../integrations/IntegrationsContext';
import { prepareFocus } from '../internal/prepareFocus';
import { isolate } from '../text/isolate';
import * as Disconnect from './Disconnect';
import { DisconnectContext } from './DisconnectContext';
import { readTheme, type Theme } from './readTheme';

/** Opens the dialog. */
export interface DisconnectHandle {
  ask(target: AccountTarget, trigger: HTMLElement): void;
}

interface DisconnectRootProps {
  labels: IntegrationLabels;
  onConfirm: (target: AccountTarget) => void;
  /** @default the kit's own dialog */
  children?: ReactNode;
}

/** The one dialog of a root. Asks before an account is disconnected. */
export const DisconnectRoot: ForwardRefExoticComponent<
  DisconnectRootProps & RefAttributes<DisconnectHandle>
> = forwardRef(function DisconnectRoot({ labels, onConfirm, children = ownDialog }, ref) {
  const [isOpen, setOpen] = useState(false);
  // The target stays while the dialog fades out.
  const [target, setTarget] = useState<AccountTarget | null>(null);
  const [theme, setTheme] = useState<Theme>({});
  const returnFocus = useRef<() => void>(undefined);

  useImperativeHandle(
    ref,
    () => ({
      ask(next, trigger) {
        const moveOn = prepareFocus(trigger);
        returnFocus.current = () => (trigger.isConnected ? trigger.focus() : moveOn());
        setTheme(readTheme(trigger));
        setTarget(next);
        setOpen(true);
      },
    }),
    [],
  );

  if (!target) return null;
  const isolated = (name: string) => isolate(name, labels.locale);
  const { label, integrationName } = target;
  const names = [isolated(label), isolated(integrationName)] as const;
  const context = {
    state: { credentialId: target.credential.id, label, integrationName },
    labels,
    theme,
    title: labels.disconnectTitle(...names),
    description: labels.disconnectDescription(...names),
    confirm: () => onConfirm(target),
    returnFocus: () => returnFocus.current?.(),
  };
  return (
    <DisconnectContext.Provider value={context}>
      <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
        <AlertDialog.Portal>{children}</AlertDialog.Portal>
      </AlertDialog.Root>
    </DisconnectContext.Provider>
  );
});

const ownDialog = (
  <>
    <Disconnect.Overlay />
    <Disconnect.Dialog>
      <Disconnect.Title />
      <Disconnect.Description />
      <div className="pc-dialog-actions">
        <Disconnect.Cancel />
        <Disconnect.Confirm />
      </div>
    </Disconnect.Dialog>
  </>
);
