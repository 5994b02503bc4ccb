'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type MouseEvent,
  type RefAttributes,
} from 'react';
import type { Attempt } from '../../core/state';
import { composeHandlers } from './composeHandlers';
import { partElement } from './part';
import type { StateAttributes } from './stateAttributes';

interface CancelButtonProps extends ComponentPropsWithoutRef<'button'> {
  asChild?: boolean | undefined;
  attempt: Attempt;
  attributes: StateAttributes;
}

/** The button that ends an attempt, wherever it stands. */
export const CancelButton: ForwardRefExoticComponent<
  CancelButtonProps & RefAttributes<HTMLButtonElement>
> = forwardRef(function CancelButton({ attempt, attributes, asChild, onClick, ...props }, ref) {
  const Element = partElement('button', asChild);
  return (
    <Element
      {...attributes}
      type="button"
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => attempt.cancel())}
      ref={ref}
    />
  );
});
