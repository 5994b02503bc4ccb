'use client';
import { type CSSProperties, forwardRef, useId, useMemo } from 'react';
import type { InstallVariables } from '../../core/attempts/createInstall';
import type { IntegrationItem } from '../../core/types';
import { isFailure } from '../../hooks/isFailure';
import { useLatest } from '../../hooks/useLatest';
import { useIntegrationsContext } from '../integrations/IntegrationsContext';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useInstallTarget } from '../internal/useTargets';
import { shorten } from '../text/shorten';
import { IntegrationContext, type IntegrationPartState } from './IntegrationContext';
import { toIntegrationName } from './toIntegrationName';

/** Props of `Integration.Root` apart from the integration's type. */
export interface IntegrationCardProps extends PartProps<'section', IntegrationPartState> {
  /** How each new account is connected: `externalId`, `accountType`, `timeoutMs`. */
  install?: Omit<InstallVariables, 'integration'> | undefined;
}

/** The element of an `Integration.Root`, once its integration is known. */
export const IntegrationCard: PartComponent<
  IntegrationCardProps & { item: IntegrationItem; isHidden?: boolean | undefined },
  HTMLElement
> = forwardRef(function IntegrationCard(
  { item, isHidden = false, install: variables, ...props },
  ref,
) {
  const { install } = useIntegrationsContext('Integration.Root');
  const { attempt, outcome } = useInstallTarget(item.type);
  const latest = useLatest(variables);
  const nameId = useId();
  const error = isFailure(outcome?.error) ? outcome.error : undefined;
  const context = useMemo(
    () => ({
      integration: item,
      name: shorten(toIntegrationName(item)),
      nameId,
      attempt,
      error,
      data: { integration: item.type, attempt: attempt?.phase },
      connect: () => install(item.type, latest.current),
    }),
    [item, nameId, attempt, error, install, latest],
  );
  const style: CardStyle = { '--account-count': item.allCredentials.length };
  return (
    <IntegrationContext.Provider value={context}>
      {renderPart('section', isHidden ? { ...props, ...hide(props.style) } : props, {
        ref,
        slot: 'integration',
        data: context.data,
        state: context,
        own: { 'aria-labelledby': nameId, style },
      })}
    </IntegrationContext.Provider>
  );
});

/** The style sheet estimates the size of a card from this number. */
interface CardStyle extends CSSProperties {
  '--account-count': number;
}

/** Hides the card. Without the style, a `display` of the app's style sheet would show the card. */
function hide(style: CSSProperties | undefined): { hidden: true; style: CSSProperties } {
  return { hidden: true, style: { ...style, display: 'none' } };
}
