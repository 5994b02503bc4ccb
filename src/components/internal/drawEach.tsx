'use client';
import { cloneElement, isValidElement, memo, type ReactNode } from 'react';
import { readElement } from './readElement';

/** What a list repeats: one element as it is, or a function of the item. */
export type Template<Item> = ReactNode | ((item: Item) => ReactNode);

/** The props of a list, in place of the children of the other parts. */
export interface ListProps<Item> {
  /**
   * Renders the one child in place of the list's own element. The list then repeats the content of that child.
   * @default false
   */
  asChild?: boolean | undefined;
  /** The element to repeat for each item, or a function of the item. */
  children?: Template<Item> | undefined;
}

/** The template for one item. A function runs again for another item, and not each time the list renders. */
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
  const child = asChild && typeof children !== 'function' ? readElement(children) : undefined;
  if (!isValidElement<{ children?: Template<Item> }>(child)) return fill(children);
  return cloneElement(child, undefined, fill(child.props.children));
}
