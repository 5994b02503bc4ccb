import { Slot } from 'radix-ui';
import {
  type ComponentPropsWithoutRef,
  cloneElement,
  type ElementType,
  type ForwardedRef,
  Fragment,
  isValidElement,
  type JSX,
  type ReactElement,
  type ReactNode,
  type SyntheticEvent,
} from 'react';
import type { PartChildren, PartProps } from './Part';
import { readElement } from './readElement';
import { addStateAttributes, type PartState, stateAttributes } from './stateAttributes';

interface PartDefinition<Tag extends keyof JSX.IntrinsicElements, State, Instance> {
  ref: ForwardedRef<Instance> | undefined;
  /** The `data-slot`, which names the part. */
  slot: string;
  /** What the other `data-*` attributes say. */
  data?: PartState | undefined;
  /** What a function child gets. */
  state: State;
  /** The part's own props. The caller's props win, and the caller's handlers run first. */
  own?: ComponentPropsWithoutRef<Tag> | undefined;
  /** The content where the caller gives none. */
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
  props: PartProps<Tag, State>,
  { ref, slot, data, state, own, content, after }: PartDefinition<Tag, State, Instance>,
): ReactElement {
  const { asChild, children } = props;
  const filled = fill(asChild, children, state, content);
  const merged = mergeProps(own, props);
  addStateAttributes(merged, slot, data);
  merged.ref = ref;
  if (!asChild && after === undefined) merged.children = filled;
  else merged.children = withAfter(asChild ? mark(filled, slot, data) : filled, after);
  const PartElement = (asChild ? Slot.Root : tag) as ElementType;
  return <PartElement {...merged} />;
}

/** Writes our attributes into the child of `asChild`, which can have a `data-slot` of its own. */
function mark(child: ReactNode, slot: string, data: PartState | undefined): ReactNode {
  return isValidElement(child) ? cloneElement(child, stateAttributes(slot, data)) : child;
}

function withAfter(filled: ReactNode, after: ReactNode): ReactNode {
  if (after === undefined) return filled;
  return [
    <Slot.Slottable key="content">{filled}</Slot.Slottable>,
    <Fragment key="after">{after}</Fragment>,
  ];
}

/** The caller's content, else the part's own. An empty child of `asChild` gets the part's own content too. */
function fill<State>(
  asChild: boolean | undefined,
  children: PartChildren<State>,
  state: State,
  content: ReactNode,
): ReactNode {
  const isFunction = typeof children === 'function';
  const written = isFunction ? children(state) : children;
  const given = asChild ? readElement(written) : written;
  // A function that returns nothing leaves the part empty.
  if (!asChild) return isFunction ? given : (given ?? content);
  const isEmpty =
    content !== undefined &&
    isValidElement<{ children?: ReactNode }>(given) &&
    given.props.children === undefined;
  return isEmpty ? cloneElement(given, undefined, inElement(content)) : given;
}

/** A translator of pages replaces text nodes, and React then fails on them. So a text gets an element of its own. */
function inElement(content: ReactNode): ReactNode {
  return typeof content === 'string' ? <span key={content}>{content}</span> : content;
}

/** The caller's props win. Of two handlers both run, and two styles are merged. Writes one object, because rows are many. */
function mergeProps(own: Props | undefined, given: Props): Props {
  const merged: Props = { ...own };
  for (const name in given) {
    const [ours, theirs] = [merged[name], given[name]];
    if (name === 'asChild' || name === 'children') continue;
    if (isHandler(ours)) merged[name] = composeHandlers(theirs, ours);
    else if (ours && name === 'style') merged[name] = { ...Object(ours), ...Object(theirs) };
    else merged[name] = theirs;
  }
  return merged;
}

type Handler = (event: SyntheticEvent) => void;

function isHandler(value: unknown): value is Handler {
  return typeof value === 'function';
}

/** Calls the caller's handler, then ours unless the caller's handler called `preventDefault`. */
function composeHandlers(theirs: unknown, ours: Handler): Handler {
  return (event) => {
    if (isHandler(theirs)) theirs(event);
    if (!event.defaultPrevented) ours(event);
  };
}
