'use client';
import {
  type ComponentPropsWithoutRef,
  type ForwardRefExoticComponent,
  forwardRef,
  type MouseEvent,
  type RefAttributes,
  useImperativeHandle,
  useRef,
} from 'react';
import type { Attempt } from '../../core/state';
import { composeHandlers } from './composeHandlers';
import { partElement } from './part';
import type { StateAttributes } from './stateAttributes';
import { useFocusHeir } from './useFocusHeir';

interface CancelButtonProps extends ComponentPropsWithoutRef<'button'> {
  asChild?: boolean | undefined;
  attempt: Attempt;
  attributes: StateAttributes;
  /** Finds who takes the focus when the button is gone. */
  prepareHeir: (button: Element) => () => void;
}

/** The button that ends an attempt, wherever it stands. */
export const CancelButton: ForwardRefExoticComponent<
  CancelButtonProps & RefAttributes<HTMLButtonElement>
> = forwardRef(function CancelButton(
  { attempt, attributes, prepareHeir, asChild, onClick, ...props },
  ref,
) {
  const own = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => own.current as HTMLButtonElement);
  useFocusHeir(own, prepareHeir);
  const Element = partElement('button', asChild);
  return (
    <Element
      {...attributes}
      type="button"
      {...props}
      onClick={composeHandlers(onClick, (_: MouseEvent<HTMLButtonElement>) => attempt.cancel())}
      ref={own}
    />
  );
});
