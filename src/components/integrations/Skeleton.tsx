import type { ReactElement } from 'react';
import { SpokenText } from '../internal/SpokenText';
import { stateAttributes } from '../internal/stateAttributes';

interface SkeletonProps {
  count: number;
  label: string;
}

/** Placeholders in the shape of the integrations that are loading. */
export function Skeleton({ count, label }: SkeletonProps): ReactElement {
  return (
    <>
      <SpokenText {...stateAttributes('integrations-loading')}>{label}</SpokenText>
      {Array.from({ length: count }, (_, index) => `skeleton-${index}`).map((key) => (
        <div key={key} {...stateAttributes('integration-skeleton')} aria-hidden="true">
          <span className="pc-bone pc-bone-icon" />
          <span className="pc-bone pc-bone-name" />
          <span className="pc-bone pc-bone-status" />
          <span className="pc-bone pc-bone-button" />
        </div>
      ))}
    </>
  );
}
