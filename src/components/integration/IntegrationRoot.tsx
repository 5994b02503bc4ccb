'use client';
import { forwardRef, useContext, useId, useMemo } from 'react';
import type { InstallVariables } from '../../core/attempts/createInstall';
import type { IntegrationItem } from '../../core/types';
import { useIntegrations } from '../../hooks/useIntegrations';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import { isFailure } from '../internal/isFailure';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useLatest } from '../internal/useLatest';
import { useTarget } from '../internal/useTarget';
import { shorten } from '../text/shorten';
import {
  IntegrationContext,
  type IntegrationPartState,
  IntegrationTypeContext,
} from './IntegrationContext';
import { toIntegrationName } from './toIntegrationName';

/** Props of `Integration.Root`. */
export interface IntegrationRootProps extends PartProps<'section', IntegrationPartState> {
  /**
   * The integration's type, such as `googledrive`.
   * @default the one that `Integrations.List` gives
   */
  integration?: string | undefined;
  /** How each new account is connected: `externalId`, `accountType`, `timeoutMs`. */
  install?: Omit<InstallVariables, 'integration'> | undefined;
}

/** One integration: a region named by it. Renders nothing for a type that is not active. */
export const IntegrationRoot: PartComponent<IntegrationRootProps, HTMLElement> = forwardRef(
  function IntegrationRoot({ integration: wanted, install: variables, ...props }, ref) {
    const listed = useContext(IntegrationTypeContext);
    const type = wanted ?? listed ?? '';
    const { install } = useIntegrationsContext('Integration.Root');
    const select = useMemo(() => findType(type), [type]);
    const { data: integration } = useIntegrations({ select });
    const name = integration ? shorten(toIntegrationName(integration)) : type;
    const { attempt, outcome } = useTarget({ integration: type });
    const latest = useLatest(variables);
    const nameId = useId();
    const error = isFailure(outcome?.error) ? outcome.error : undefined;
    const context = useMemo(
      () =>
        integration && {
          integration,
          name,
          nameId,
          attempt,
          error,
          data: { integration: type, attempt: attempt?.phase },
          connect: () => install(type, latest.current),
        },
      [integration, name, nameId, attempt, error, install, latest, type],
    );
    if (!context) return null;
    return (
      <IntegrationContext.Provider value={context}>
        {renderPart('section', props, {
          ref,
          slot: 'integration',
          data: context.data,
          state: context,
          own: { 'aria-labelledby': nameId },
        })}
      </IntegrationContext.Provider>
    );
  },
);

function findType(type: string): (integrations: IntegrationItem[]) => IntegrationItem | undefined {
  return (integrations) => integrations.find((item) => item.type === type);
}
