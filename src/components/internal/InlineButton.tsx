'use client';
import { type ComponentPropsWithoutRef, type ReactElement, useRef } from 'react';
import { prepareButtonHeir } from './focusHeir';
import { stateAttributes } from './stateAttributes';
import { useFocusHeir } from './useFocusHeir';

interface InlineButtonProps extends ComponentPropsWithoutRef<'button'> {
  slot: string;
}

/** A way on that stands within a sentence, and goes away with it. */
export function InlineButton({ slot, ...props }: InlineButtonProps): ReactElement {
  const own = useRef<HTMLButtonElement>(null);
  useFocusHeir(own, toMainButton);
  return <button {...stateAttributes(slot)} type="button" {...props} ref={own} />;
}

const toMainButton = (button: Element): (() => void) =>
  prepareButtonHeir(button, [
    'integration-cancel',
    'integration-connect',
    'account-cancel',
    'account-replace',
    'account-disconnect',
  ]);
