import type { ReactElement } from 'react';
import { SpokenText } from '../internal/SpokenText';
import { stateAttributes } from '../internal/stateAttributes';

interface SkeletonProps {
  count: number;
  label: string;
}

/** Placeholders in the shape of the integrations that are being loaded. */
export function Skeleton({ count, label }: SkeletonProps): ReactElement {
  return (
    <>
      <SpokenText {...stateAttributes('integrations-loading')}>{label}</SpokenText>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <div key={index} {...stateAttributes('integration-skeleton')} aria-hidden="true">
          <span className="pc-bone pc-bone-icon" />
          <span className="pc-bone pc-bone-name" />
          <span className="pc-bone pc-bone-status" />
          <span className="pc-bone pc-bone-button" />
        </div>
      ))}
    </>
  );
}
