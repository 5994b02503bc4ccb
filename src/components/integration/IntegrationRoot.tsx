'use client';
import { forwardRef, useContext, useMemo } from 'react';
import type { IntegrationItem } from '../../core/types';
import { useDevWarning } from '../../hooks/useDevWarning';
import { useIntegrations } from '../../hooks/useIntegrations';
import type { PartComponent } from '../internal/Part';
import { describeUnknown } from './describeUnknown';
import { IntegrationCard, type IntegrationCardProps } from './IntegrationCard';
import { ListedIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Root`. */
export interface IntegrationRootProps extends IntegrationCardProps {
  /**
   * The integration's type, such as `googledrive`.
   * @default the one that `Integrations.List` gives
   */
  integration?: string | undefined;
}

/** One integration, as a region that bears its name. Renders nothing for a type that is not active. */
export const IntegrationRoot: PartComponent<IntegrationRootProps, HTMLElement> = forwardRef(
  function IntegrationRoot({ integration: type, ...props }, ref) {
    const listed = useContext(ListedIntegrationContext);
    const isListed = listed && (type === undefined || type === listed.item.type);
    if (isListed) return <IntegrationCard {...props} {...listed} ref={ref} />;
    return <ReadCard {...props} type={type ?? ''} ref={ref} />;
  },
);

/** A card outside of a list reads its integration by itself. */
const ReadCard = forwardRef<HTMLElement, IntegrationCardProps & { type: string }>(function ReadCard(
  { type, ...props },
  ref,
) {
  const select = useMemo(() => (items: IntegrationItem[]) => findIntegration(items, type), [type]);
  const { data: item } = useIntegrations({ select });
  if (!item) return <UnknownType type={type} />;
  return <IntegrationCard {...props} item={item} ref={ref} />;
});

/** Renders nothing. In development, tells which types there are. */
function UnknownType({ type }: { type: string }): null {
  const { data: known } = useIntegrations({ select: toTypes });
  useDevWarning(describeUnknown(`<Integration.Root integration="${type}">`, [type], known));
  return null;
}

function toTypes(items: readonly IntegrationItem[]): string[] {
  return items.map(({ type }) => type);
}

/** The items of each list by type. The cards share these. */
const indexes = new WeakMap<readonly IntegrationItem[], Map<string, IntegrationItem>>();

function findIntegration(
  items: readonly IntegrationItem[],
  type: string,
): IntegrationItem | undefined {
  const index = indexes.get(items) ?? new Map(items.map((item) => [item.type, item]));
  indexes.set(items, index);
  return index.get(type);
}
