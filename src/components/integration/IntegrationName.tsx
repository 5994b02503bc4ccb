'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';
import { toIntegrationName } from './toIntegrationName';

/** Props of `Integration.Name`. */
export type IntegrationNameProps = PartProps<'h3', IntegrationPartState>;

/** The integration's name, which names its region. */
export const IntegrationName: PartComponent<IntegrationNameProps, HTMLHeadingElement> = forwardRef(
  function IntegrationName(props, ref) {
    const card = useIntegrationContext('Integration.Name');
    const { integration, name, nameId } = card;
    // The region finds its name by this id.
    const withId = { ...props, id: nameId };
    return renderPart('h3', withId, {
      ref,
      slot: 'integration-name',
      data: { integration: integration.type },
      state: card,
      own: { dir: 'auto', translate: 'no', title: toIntegrationName(integration) },
      content: name,
    });
  },
);
