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

/** What stands in a part: nodes, or a function that makes them of the part's state. */
export type PartChildren<State> = ReactNode | ((state: State) => ReactNode);

/** What every part takes: the props of its element, and these. */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'children'
> & {
  /**
   * Renders the one child in place of the part's own element, with the part's props and ref.
   * @default false
   */
  asChild?: boolean | undefined;
  /**
   * Nodes, or a function that takes the part's state and returns them.
   * @default the part's own content
   */
  children?: PartChildren<State> | undefined;
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

/** What the caller gives, else the part's own content, which also fills an empty child of `asChild`. */
export function partContent<State>(
  { asChild, children }: { asChild?: boolean | undefined; children?: PartChildren<State> },
  state: State,
  content?: ReactNode,
): ReactNode {
  const isFunction = typeof children === 'function';
  const given = isFunction ? children(state) : children;
  // A function that returns nothing means it.
  if (!asChild) return isFunction ? given : (given ?? content);
  const isEmpty =
    content !== undefined &&
    isValidElement<{ children?: ReactNode }>(given) &&
    given.props.children === undefined;
  return isEmpty ? cloneElement(given, undefined, content) : given;
}
