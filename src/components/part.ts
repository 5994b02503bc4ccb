import { Slot } from 'radix-ui';
import {
  type ComponentPropsWithoutRef,
  cloneElement,
  type ForwardRefExoticComponent,
  isValidElement,
  type JSX,
  type ReactNode,
  type RefAttributes,
} from 'react';

/** What every part takes: the props of its element, and `asChild`. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements> = ComponentPropsWithoutRef<Tag> & {
  /**
   * Renders the one child in place of the part's own element, with the part's props and ref.
   * @default false
   */
  asChild?: boolean | undefined;
};

/** A part that forwards its ref to its one element. */
export type PartComponent<Props, Element> = ForwardRefExoticComponent<
  Props & RefAttributes<Element>
>;

/** The element of a part, or with `asChild` the one that its child brings, which takes the same props. */
export function partElement<Tag extends keyof JSX.IntrinsicElements>(
  tag: Tag,
  asChild: boolean | undefined,
): Tag {
  return asChild ? (Slot.Root as unknown as Tag) : tag;
}

/** The part's own content where the caller gives none, also inside an empty child of `asChild`. */
export function partContent(
  asChild: boolean | undefined,
  children: ReactNode,
  content: ReactNode,
): ReactNode {
  if (!asChild) return children ?? content;
  return isValidElement<{ children?: ReactNode }>(children) && children.props.children === undefined
    ? cloneElement(children, undefined, content)
    : children;
}
