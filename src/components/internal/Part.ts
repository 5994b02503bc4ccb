import type {
  ComponentPropsWithoutRef,
  ForwardRefExoticComponent,
  JSX,
  ReactNode,
  RefAttributes,
} from 'react';

/** The content of a part: nodes, or a function of the part's state that returns nodes. */
export type PartChildren<State> = ReactNode | ((state: State) => ReactNode);

/** The props of every part: those of its element, and these. */
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

/** A part, which forwards its ref to its one element. */
export type PartComponent<Props, Instance> = ForwardRefExoticComponent<
  Props & RefAttributes<Instance>
>;
