'use client';
import { cloneElement, isValidElement, memo, type ReactNode } from 'react';

/** What to render for each item: one element, repeated as it is, or a function of the item. */
export type Template<Item> = ReactNode | ((item: Item) => ReactNode);

/** What the lists take in place of the children of the other parts. */
export interface ListProps<Item> {
  /**
   * Renders the one child in place of the list's own element; what stands in that child is then repeated.
   * @default false
   */
  asChild?: boolean | undefined;
  /** What is repeated for each item, or a function that takes the item. */
  children?: Template<Item> | undefined;
}

interface EachProps<Item> {
  item: Item;
  template: Template<Item>;
}

/** What the template makes of one item. */
export function Each<Item>({ item, template }: EachProps<Item>): ReactNode {
  if (typeof template !== 'function') return template;
  return <Made item={item} make={template} />;
}

interface MadeProps<Item> {
  item: Item;
  make: (item: Item) => ReactNode;
}

function MadeOnce<Item>({ item, make }: MadeProps<Item>): ReactNode {
  return make(item);
}

/** Renders again when the item or the function is another one, and not with the list. */
const Made: typeof MadeOnce = memo(MadeOnce) as typeof MadeOnce;

/** Fills a list, or with `asChild` its child, with what `fill` makes of the template. */
export function listContent<Item>(
  asChild: boolean | undefined,
  children: Template<Item>,
  fill: (template: Template<Item>) => ReactNode,
): ReactNode {
  if (!asChild || !isValidElement<{ children?: Template<Item> }>(children)) return fill(children);
  return cloneElement(children, undefined, fill(children.props.children));
}
