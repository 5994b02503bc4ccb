'use client';
import { memo, type ReactNode } from 'react';

/** What to render for each item: one element, repeated as it is, or a function of the item. */
export type Template<Item> = ReactNode | ((item: Item) => ReactNode);

interface EachProps<Item> {
  item: Item;
  template: Template<Item>;
}

function EachItem<Item>({ item, template }: EachProps<Item>): ReactNode {
  return typeof template === 'function' ? template(item) : template;
}

/** One item of a list; it renders again when the item or the template changed, and not with the list. */
export const Each: typeof EachItem = memo(EachItem) as typeof EachItem;
