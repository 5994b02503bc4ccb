'use client';
import { type ComponentPropsWithoutRef, forwardRef } from 'react';
import { Each, type Template } from './Each';
import { IntegrationTypeContext } from './IntegrationContext';
import { useIntegrationsContext } from './IntegrationsContext';
import { useIntegrationsView } from './IntegrationsViewContext';
import type { PartComponent } from './part';
import { Skeleton } from './Skeleton';
import { stateAttributes } from './stateAttributes';

/** Props of `Integrations.List`. */
export interface IntegrationsListProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** An `Integration.Root` that is repeated for each integration, or a function that takes the type. */
  children?: Template<string>;
}

/** Repeats its child for each integration that the search leaves, and shows placeholders while they load. */
export const IntegrationsList: PartComponent<IntegrationsListProps, HTMLDivElement> = forwardRef(
  function IntegrationsList({ children, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.List');
    const { status, visible, expected } = useIntegrationsView('Integrations.List');
    const isLoading = status === 'loading';
    return (
      <div
        {...stateAttributes('integrations-list')}
        aria-busy={isLoading || undefined}
        {...props}
        ref={ref}
      >
        {isLoading && <Skeleton count={expected} label={labels.loading} />}
        {status === 'ready' &&
          visible.map((type) => (
            <IntegrationTypeContext.Provider key={type} value={type}>
              <Each item={type} template={children} />
            </IntegrationTypeContext.Provider>
          ))}
      </div>
    );
  },
);
