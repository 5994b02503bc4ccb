'use client';
import type { ReactElement } from 'react';
import type { ParagonError } from '../../../core/ParagonError';
import { useIntegrations } from '../../../hooks/useIntegrations';
import type { IntegrationLabels } from '../../../labels/IntegrationLabels';
import type { FieldTarget } from '../../field/FieldContext';
import { statusIcons } from '../../internal/statusIcons';
import { isolate } from '../../text/isolate';

interface FormErrorProps {
  error: ParagonError;
  /** The server's own words. */
  reason: string | undefined;
  labels: IntegrationLabels;
  target: FieldTarget;
}

/** Says in words for people why a form was not saved, and what the server said of it. */
export function FormError({ error, reason, labels, target }: FormErrorProps): ReactElement {
  const { data: integrations } = useIntegrations();
  const name = integrations?.find(({ type }) => type === target.integration)?.name;
  const say = labels.errors[error.code] ?? labels.errors.unknown;
  return (
    <>
      {statusIcons.warning}
      <span>
        <span>{say(isolate(name ?? target.integration, labels.locale))}</span>
        {reason && <span>{` ${reason}`}</span>}
      </span>
    </>
  );
}
