'use client';
import {
  type ComponentPropsWithoutRef,
  forwardRef,
  memo,
  useContext,
  useMemo,
  useState,
} from 'react';
import type { IntegrationItem } from '../../core/types';
import { ListedIntegrationContext } from '../integration/IntegrationContext';
import { drawEach, type ListProps, listContent, type Template } from '../internal/drawEach';
import type { PartComponent } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { useIntegrationsContext } from './IntegrationsContext';
import {
  IntegrationItemsContext,
  type IntegrationsView,
  useIntegrationsView,
} from './IntegrationsViewContext';
import { Skeleton } from './Skeleton';

/** Props of `Integrations.List`. */
export interface IntegrationsListProps
  extends Omit<ComponentPropsWithoutRef<'div'>, 'children'>,
    ListProps<string> {
  /**
   * Whether the cards that the search leaves out stay in the page as hidden elements. A long list then narrows and
   * widens without being built anew. Each repeated element must be an `Integration.Root`.
   * @default false
   */
  keepMounted?: boolean | undefined;
}

/**
 * Repeats the child, an `Integration.Root`, for each integration that matches the search. A function takes the type.
 * Shows placeholders while the integrations load.
 */
export const IntegrationsList: PartComponent<IntegrationsListProps, HTMLDivElement> = forwardRef(
  function IntegrationsList({ keepMounted = false, children, ...props }, ref) {
    const { labels } = useIntegrationsContext('Integrations.List');
    const view = useIntegrationsView('Integrations.List');
    const items = useContext(IntegrationItemsContext);
    const mounted = useMounted(view, keepMounted);
    const { status, visible, expected } = view;
    const isLoading = status === 'loading';
    const shown = new Set(visible);
    const cards = listContent<string>(props.asChild, children, (template) => (
      <>
        {isLoading && <Skeleton count={expected} label={labels.loading} />}
        {status === 'ready' &&
          mounted.map((type) => (
            <ListItem
              key={type}
              item={items.get(type)}
              isHidden={!shown.has(type)}
              template={template}
            />
          ))}
      </>
    ));
    return renderPart(
      'div',
      { ...props, children: cards },
      {
        ref,
        slot: 'integrations-list',
        state: undefined,
        own: {
          'aria-busy': isLoading || undefined,
          hidden: (status === 'ready' && visible.length === 0) || undefined,
        },
      },
    );
  },
);

/** The types to render: those that match the search. With `keepMounted` also those that matched an earlier search. */
function useMounted(
  { listed, visible }: IntegrationsView,
  keepMounted: boolean,
): readonly string[] {
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  if (!keepMounted) return visible;
  const isNew = visible.some((type) => !seen.has(type));
  const all = isNew ? new Set([...seen, ...visible]) : seen;
  if (isNew) setSeen(all);
  return listed.filter((type) => all.has(type));
}

interface ListItemProps {
  item: IntegrationItem | undefined;
  isHidden: boolean;
  template: Template<string>;
}

const ListItem = memo(function ListItem({ item, isHidden, template }: ListItemProps) {
  const listed = useMemo(() => item && { item, isHidden }, [item, isHidden]);
  if (!listed) return null;
  return (
    <ListedIntegrationContext.Provider value={listed}>
      {drawEach(listed.item.type, template)}
    </ListedIntegrationContext.Provider>
  );
});
