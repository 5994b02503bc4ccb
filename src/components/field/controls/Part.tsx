import type { ReactElement, ReactNode } from 'react';
import { stateAttributes } from '../../internal/stateAttributes';

interface PartProps {
  /** The id of the control. */
  id: string;
  title: string;
  required?: boolean | undefined;
  /** The control, and what stands behind it. */
  children: ReactNode;
}

/** One control of several within a field, with a label of its own. */
export function Part({ id, title, required, children }: PartProps): ReactElement {
  return (
    <div {...stateAttributes('field-part')}>
      <label
        {...stateAttributes('field-part-label')}
        htmlFor={id}
        data-required={required ? '' : undefined}
      >
        {title}
      </label>
      {children}
    </div>
  );
}
