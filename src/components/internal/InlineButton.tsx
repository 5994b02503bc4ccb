import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { stateAttributes } from './stateAttributes';

interface InlineButtonProps extends ComponentPropsWithoutRef<'button'> {
  slot: string;
}

/** A small button within a sentence. */
export function InlineButton({ slot, ...props }: InlineButtonProps): ReactElement {
  return <button {...stateAttributes(slot)} type="button" {...props} />;
}
