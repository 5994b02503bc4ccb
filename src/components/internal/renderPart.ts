import { Slot } from 'radix-ui';
import {
  type ComponentPropsWithoutRef,
  cloneElement,
  createElement,
  type ElementType,
  type ForwardedRef,
  isValidElement,
  type JSX,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import type { PartChildren, PartProps } from './Part';
import { type PartState, stateAttributes } from './stateAttributes';

interface PartDefinition<Tag extends keyof JSX.IntrinsicElements, State, Instance> {
  ref: ForwardedRef<Instance> | undefined;
  /** The name of the part, its `data-slot`. */
  slot: string;
  /** What the other `data-*` attributes say. */
  data?: PartState | undefined;
  /** What a function child is given. */
  state: State;
  /** The part's own props. The caller's win, and the caller's handlers run first. */
  own?: ComponentPropsWithoutRef<Tag> | undefined;
  /** Content for a caller who gives none. */
  content?: ReactNode;
  /** Stands behind the content, also within the child of `asChild`. */
  after?: ReactNode;
}

type Props = Record<string, unknown>;

/**
 * The one element of a part. The caller's props cannot change its `data-*` attributes, because the kit finds
 * elements by them.
 */
export function renderPart<Tag extends keyof JSX.IntrinsicElements, State, Instance>(
  tag: Tag,
  { asChild, children, ...given }: PartProps<Tag, State>,
  { ref, slot, data, state, own, content, after }: PartDefinition<Tag, State, Instance>,
): ReactElement {
  const attributes = stateAttributes(slot, data);
  const filled = fill(asChild, children, state, content);
  // The child of `asChild` can bring a `data-slot` of its own.
  const inside =
    asChild && isValidElement(filled) ? cloneElement(filled, { ...attributes }) : filled;
  const element = (asChild ? Slot.Root : tag) as ElementType;
  const props = { ...mergeProps(own ?? {}, given), ...attributes, ref };
  if (after === undefined) return createElement(element, props, inside);
  return createElement(element, props, createElement(Slot.Slottable, null, inside), after);
}

/** What the caller gives, else the part's own content, which also fills an empty child of `asChild`. */
function fill<State>(
  asChild: boolean | undefined,
  children: PartChildren<State>,
  state: State,
  content: ReactNode,
): ReactNode {
  const isFunction = typeof children === 'function';
  const given = isFunction ? children(state) : children;
  // A function that returns nothing means it.
  if (!asChild) return isFunction ? given : (given ?? content);
  const isEmpty =
    content !== undefined &&
    isValidElement<{ children?: ReactNode }>(given) &&
    given.props.children === undefined;
  return isEmpty ? cloneElement(given, undefined, inElement(content)) : given;
}

/** The child of `asChild` can put a text beside other nodes, where a translator of pages and React are at odds. */
function inElement(content: ReactNode): ReactNode {
  return typeof content === 'string' ? createElement('span', { key: content }, content) : content;
}

/** The caller's props win, but both handlers run, and both styles count. */
function mergeProps(own: Props, given: Props): Props {
  const merged: Props = { ...own, ...given };
  for (const name in given) {
    const [ours, theirs] = [own[name], given[name]];
    if (isHandler(ours)) merged[name] = composeHandlers(theirs, ours);
    if (ours && name === 'style') merged[name] = { ...Object(ours), ...Object(theirs) };
  }
  return merged;
}

type Handler = (event: SyntheticEvent) => void;

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

/** Calls the caller's handler first, and ours unless that one called `preventDefault`. */
function composeHandlers(theirs: unknown, ours: Handler): Handler {
  return (event) => {
    if (isHandler(theirs)) theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}
