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
  useState,
} from 'react';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';
import { ModalLayer } from '../focus/ModalLayer';
import { useReturnFocus } from '../focus/useReturnFocus';
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
  const target = asked && isConnected(asked) ? asked : null;
  const noteTrigger = useReturnFocus(target !== null);
  const close = useCallback(() => setTarget(null), []);
  const [titleId, descriptionId] = [useId(), useId()];

  useImperativeHandle(
    ref,
    () => ({
      ask(next, trigger) {
        noteTrigger(trigger);
        setTarget(next);
      },
    }),
    [noteTrigger],
  );

  const isGone = asked !== null && target === null;
  useEffect(() => {
    if (isGone) close();
  }, [isGone, close]);

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
