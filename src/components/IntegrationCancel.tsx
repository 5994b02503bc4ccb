'use client';
import { forwardRef } from 'react';
import { CancelButton } from './CancelButton';
import { prepareButtonHeir } from './focusHeir';
import { useIntegrationContext } from './IntegrationContext';
import type { PartComponent, PartProps } from './part';
import { stateAttributes } from './stateAttributes';

/** Props of `Integration.Cancel`. */
export type IntegrationCancelProps = PartProps<'button'>;

/** Ends the install that is in flight; absent when there is none. */
export const IntegrationCancel: PartComponent<IntegrationCancelProps, HTMLButtonElement> =
  forwardRef(function IntegrationCancel(props, ref) {
    const { integration, attempt } = useIntegrationContext('Integration.Cancel');
    if (!attempt) return null;
    const state = { integration: integration.type, attempt: attempt.phase };
    return (
      <CancelButton
        {...props}
        ref={ref}
        attempt={attempt}
        attributes={stateAttributes('integration-cancel', state)}
        prepareHeir={toConnect}
      />
    );
  });

const toConnect = (button: Element): (() => void) =>
  prepareButtonHeir(button, ['integration-connect', 'account-disconnect']);
