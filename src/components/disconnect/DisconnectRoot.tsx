'use client';
import {
  type ForwardRefExoticComponent,
  forwardRef,
  type ReactNode,
  type RefAttributes,
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { ModalLayer } from '../focus/ModalLayer';
import { prepareFocus } from '../focus/prepareFocus';
import type { AccountTarget } from '../integrations/IntegrationsContext';
import { isolate } from '../text/isolate';
import * as Disconnect from './Disconnect';
import { DisconnectContext } from './DisconnectContext';

/** Opens the dialog. */
export interface DisconnectHandle {
  ask(target: AccountTarget, trigger: HTMLElement): void;
}

interface DisconnectRootProps {
  labels: IntegrationLabels;
  /** Whether the account is still connected: another person, or another tab, can take it away while the dialog asks. */
  isConnected: (target: AccountTarget) => boolean;
  onConfirm: (target: AccountTarget) => void;
  /** @default the kit's own dialog */
  children?: ReactNode;
}

/** The one dialog of a root: asks before an account is disconnected. */
export const DisconnectRoot: ForwardRefExoticComponent<
  DisconnectRootProps & RefAttributes<DisconnectHandle>
> = forwardRef(function DisconnectRoot(
  { labels, isConnected, onConfirm, children = ownDialog },
  ref,
) {
  const [asked, setTarget] = useState<AccountTarget | null>(null);
  const returnFocus = useRef<() => void>(undefined);
  const close = useCallback(() => setTarget(null), []);
  const [titleId, descriptionId] = [useId(), useId()];

  useImperativeHandle(
    ref,
    () => ({
      ask(next, trigger) {
        const moveOn = prepareFocus(trigger);
        returnFocus.current = () => (trigger.isConnected ? trigger.focus() : moveOn());
        setTarget(next);
      },
    }),
    [],
  );

  const target = asked && isConnected(asked) ? asked : null;
  const isGone = asked !== null && target === null;
  useEffect(() => {
    if (isGone) close();
  }, [isGone, close]);
  const isOpen = target !== null;
  // Declared here, so that the dialog of the same commit has closed before.
  useEffect(() => {
    if (isOpen) return () => returnFocus.current?.();
    return undefined;
  }, [isOpen]);

  if (!target) return null;
  const isolated = (name: string) => isolate(name, labels.locale);
  const { label, integrationName } = target;
  const names = [isolated(label), isolated(integrationName)] as const;
  const context = {
    state: { credentialId: target.credential.id, label, integrationName },
    labels,
    title: labels.disconnectTitle(...names),
    titleId,
    description: labels.disconnectDescription(...names),
    descriptionId,
    close,
    confirm() {
      onConfirm(target);
      close();
    },
  };
  return (
    <DisconnectContext.Provider value={context}>
      <ModalLayer
        slot="disconnect-layer"
        role="alertdialog"
        titleId={titleId}
        descriptionId={descriptionId}
        lang={labels.locale}
        onClose={close}
      >
        {children}
      </ModalLayer>
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
