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

/** What the template makes of one item. A function runs again for another item, and not with the list. */
export function drawEach<Item>(item: Item, template: Template<Item>): ReactNode {
  return typeof template === 'function' ? <Each item={item} make={template} /> : template;
}

interface EachProps<Item> {
  item: Item;
  make: (item: Item) => ReactNode;
}

function EachOnce<Item>({ item, make }: EachProps<Item>): ReactNode {
  return make(item);
}

const Each: typeof EachOnce = memo(EachOnce) as typeof EachOnce;

/** Fills a list, or with `asChild` its child, with what `fill` makes of the template. */
export function listContent<Item>(
  asChild: boolean | undefined,
  children: Template<Item>,
  fill: (template: Template<Item>) => ReactNode,
): ReactNode {
  if (!asChild || !isValidElement<{ children?: Template<Item> }>(children)) return fill(children);
  return cloneElement(children, undefined, fill(children.props.children));
}
