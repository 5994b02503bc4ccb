import type { ReactElement } from 'react';
import type { FieldLabels } from '../../../labels/FieldLabels';
import { InlineButton } from '../../internal/InlineButton';
import { space } from '../../internal/space';
import { stateAttributes } from '../../internal/stateAttributes';

interface OptionsFailureProps {
  retry(): void;
  labels: FieldLabels;
}

/** Says that options could not be loaded, which differs from having none, and offers to load again. */
export function OptionsFailure({ retry, labels }: OptionsFailureProps): ReactElement {
  return (
    <div {...stateAttributes('field-failure')} role="alert">
      <span>{labels.loadOptionsFailed}</span>
      {space}
      <InlineButton slot="error-retry" onClick={retry}>
        {labels.tryAgain}
      </InlineButton>
    </div>
  );
}
