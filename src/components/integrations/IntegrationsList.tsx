'use client';
import { type ComponentPropsWithoutRef, forwardRef, memo, useContext } from 'react';
import type { IntegrationItem } from '../../core/types';
import { IntegrationItemContext } from '../integration/IntegrationContext';
import { Each, type ListProps, listContent, type Template } from '../internal/Each';
import type { PartComponent } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useIntegrationsContext } from './IntegrationsContext';
import { IntegrationItemsContext, useIntegrationsView } from './IntegrationsViewContext';
import { Skeleton } from './Skeleton';

/** Props of `Integrations.List`. */
export interface IntegrationsListProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    ListProps<string> {}

/**
 * Repeats its child, an `Integration.Root`, for each integration that the search leaves; a function takes the type.
 * Shows placeholders while they load.
 */
export const IntegrationsList: PartComponent<IntegrationsListProps, HTMLDivElement> = forwardRef(
  function IntegrationsList({ children, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.List');
    const { status, visible, expected } = useIntegrationsView('Integrations.List');
    const items = useContext(IntegrationItemsContext);
    const isLoading = status === 'loading';
    const cards = listContent<string>(props.asChild, children, (template) => (
      <>
        {isLoading && <Skeleton count={expected} label={labels.loading} />}
        {status === 'ready' &&
          visible.map((type) => <ListItem key={type} item={items.get(type)} template={template} />)}
      </>
    ));
    return renderPart(
      'div',
      { ...props, children: cards },
      {
        ref,
        slot: 'integrations-list',
        state: undefined,
        own: { 'aria-busy': isLoading || undefined },
      },
    );
  },
);

interface ListItemProps {
  item: IntegrationItem | undefined;
  template: Template<string>;
}

const ListItem = memo(function ListItem({ item, template }: ListItemProps) {
  if (!item) return null;
  return (
    <IntegrationItemContext.Provider value={item}>
      <Each item={item.type} template={template} />
    </IntegrationItemContext.Provider>
  );
});
