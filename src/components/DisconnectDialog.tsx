'use client';
import { AlertDialog } from 'radix-ui';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type RefAttributes,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { prepareRowHeir } from './focusHeir';
import type { IntegrationLabels } from './IntegrationLabels';
import type { DisconnectTarget } from './IntegrationsContext';
import { isolate } from './isolate';
import { readTheme, type Theme } from './readTheme';
import { stateAttributes } from './stateAttributes';

/** Opens the dialog. */
export interface DisconnectDialogHandle {
  ask(target: DisconnectTarget, trigger: HTMLElement): void;
}

interface DisconnectDialogProps {
  labels: IntegrationLabels;
  onConfirm: (target: DisconnectTarget) => void;
}

/** The one dialog of a root: asks before an account is disconnected. */
export const DisconnectDialog: ForwardRefExoticComponent<
  DisconnectDialogProps & RefAttributes<DisconnectDialogHandle>
> = forwardRef(function DisconnectDialog({ labels, onConfirm }, ref) {
  const [isOpen, setOpen] = useState(false);
  // Kept while the dialog fades out.
  const [target, setTarget] = useState<DisconnectTarget | null>(null);
  const [theme, setTheme] = useState<Theme>({});
  const returnFocus = useRef<() => void>(undefined);
  const isolated = (name: string) => isolate(name, labels.locale);
  const names = target && ([isolated(target.label), isolated(target.integrationName)] as const);

  useImperativeHandle(
    ref,
    () => ({
      ask(next, trigger) {
        const row = trigger.closest('[data-slot="account"]');
        const moveOn = row ? prepareRowHeir(row) : undefined;
        returnFocus.current = () => (trigger.isConnected ? trigger.focus() : moveOn?.());
        setTheme(readTheme(trigger));
        setTarget(next);
        setOpen(true);
      },
    }),
    [],
  );

  return (
    <AlertDialog.Root open={isOpen} onOpenChange={setOpen}>
      <AlertDialog.Portal>
        {/* Radix's own overlay locks the scrolling with an injected style, against a strict CSP. */}
        <div {...stateAttributes('disconnect-overlay')} {...theme} aria-hidden="true" />
        <AlertDialog.Content
          {...stateAttributes('disconnect-dialog', { credentialId: target?.credentialId })}
          {...theme}
          aria-modal="true"
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            returnFocus.current?.();
          }}
        >
          <AlertDialog.Title {...stateAttributes('disconnect-title')}>
            {names && labels.disconnectTitle(...names)}
          </AlertDialog.Title>
          <AlertDialog.Description {...stateAttributes('disconnect-description')}>
            {names && labels.disconnectDescription(...names)}
          </AlertDialog.Description>
          <div className="pc-dialog-actions">
            <AlertDialog.Cancel {...stateAttributes('disconnect-cancel')}>
              {labels.cancel}
            </AlertDialog.Cancel>
            <AlertDialog.Action
              {...stateAttributes('disconnect-confirm')}
              onClick={() => target && onConfirm(target)}
            >
              {labels.disconnect}
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
});
