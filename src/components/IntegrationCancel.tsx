'use client';
import { forwardRef, type MouseEvent, useImperativeHandle, useRef } from 'react';
import { composeHandlers } from './composeHandlers';
import { prepareButtonHeir } from './focusHeir';
import { useIntegrationContext } from './IntegrationContext';
import { useIntegrationsContext } from './IntegrationsContext';
import { type PartComponent, type PartProps, partContent, partElement } from './part';
import { stateAttributes } from './stateAttributes';
import { useFocusHeir } from './useFocusHeir';

/** Props of `Integration.Cancel`. */
export type IntegrationCancelProps = PartProps<'button'>;

/** Ends the install that is in flight; absent when there is none. */
export const IntegrationCancel: PartComponent<IntegrationCancelProps, HTMLButtonElement> =
  forwardRef(function IntegrationCancel(props, ref) {
    const { attempt } = useIntegrationContext('Integration.Cancel');
    return attempt ? <CancelButton {...props} ref={ref} /> : null;
  });

const CancelButton = forwardRef<HTMLButtonElement, IntegrationCancelProps>(function CancelButton(
  { asChild, children, onClick, ...props },
  ref,
) {
  const { labels } = useIntegrationsContext('Integration.Cancel');
  const { integration, attempt } = useIntegrationContext('Integration.Cancel');
  const own = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLButtonElement);
  useFocusHeir(own, toConnect);
  const Element = partElement('button', asChild);
  return (
    <Element
      {...stateAttributes('integration-cancel', {
        integration: integration.type,
        attempt: attempt?.phase,
      })}
      type="button"
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => attempt?.cancel())}
      ref={own}
    >
      {partContent(asChild, children, labels.cancel)}
    </Element>
  );
});

const toConnect = (button: Element): (() => void) =>
  prepareButtonHeir(button, ['integration-connect', 'account-disconnect']);
