'use client';
import { forwardRef, type MouseEvent } from 'react';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { composeHandlers } from '../internal/composeHandlers';
import { type PartComponent, type PartProps, partContent, partElement } from '../internal/part';
import { stateAttributes } from '../internal/stateAttributes';
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
  const Element = partElement('button', asChild);
  return (
    <Element
      {...stateAttributes('integration-connect', { integration: type })}
      type="button"
      aria-label={isFirst ? labels.connectIntegration(name) : labels.connectAnotherAccount(name)}
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => connect())}
      ref={ref}
    >
      {partContent(
        { asChild, children },
        context,
        isFirst ? labels.connect : labels.connectAnother,
      )}
    </Element>
  );
});
