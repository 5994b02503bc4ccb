'use client';
import { forwardRef, type MouseEvent, useImperativeHandle, useRef } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { composeHandlers } from '../internal/composeHandlers';
import { prepareButtonHeir } from '../internal/focusHeir';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
import { useFocusHeir } from '../internal/useFocusHeir';
import { type IntegrationState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Connect`. */
export type IntegrationConnectProps = PartProps<'button', IntegrationState>;

/**
 * Connects an account, or another one. `Integration.Cancel` stands in its place while the window is open; it is
 * absent where the one account that is allowed is there.
 */
export const IntegrationConnect: PartComponent<IntegrationConnectProps, HTMLButtonElement> =
  forwardRef(function IntegrationConnect(props, ref) {
    const { allowMultiple } = useIntegrationsContext('Integration.Connect');
    const { integration, attempt } = useIntegrationContext('Integration.Connect');
    const isFull = !allowMultiple && integration.allCredentials.length > 0;
    return attempt || isFull ? null : <ConnectButton {...props} ref={ref} />;
  });

const ConnectButton = forwardRef<HTMLButtonElement, IntegrationConnectProps>(function ConnectButton(
  { asChild, children, onClick, ...props },
  ref,
) {
  const { labels } = useIntegrationsContext('Integration.Connect');
  const context = useIntegrationContext('Integration.Connect');
  const { integration, name, connect } = context;
  const { type, allCredentials } = integration;
  const isFirst = allCredentials.length === 0;
  const own = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLButtonElement);
  useFocusHeir(own, toCancel);
  const Element = partElement('button', asChild);
  return (
    <Element
      {...stateAttributes('integration-connect', { integration: type })}
      type="button"
      aria-label={isFirst ? labels.connectIntegration(name) : labels.connectAnotherAccount(name)}
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => connect())}
      ref={own}
    >
      {partContent(
        { asChild, children },
        context,
        isFirst ? labels.connect : labels.connectAnother,
      )}
    </Element>
  );
});

const toCancel = (button: Element): (() => void) =>
  prepareButtonHeir(button, ['integration-cancel', 'account-disconnect']);
