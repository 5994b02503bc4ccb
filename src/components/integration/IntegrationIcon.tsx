'use client';
import { forwardRef } from 'react';
import { drawPicture } from '../internal/drawPicture';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';

/** Props of `Integration.Icon`. */
export type IntegrationIconProps = PartProps<'span', IntegrationPartState>;

/** The integration's picture, or the name's initial where there is none that the kit may show. */
export const IntegrationIcon: PartComponent<IntegrationIconProps, HTMLSpanElement> = forwardRef(
  function IntegrationIcon(props, ref) {
    const card = useIntegrationContext('Integration.Icon');
    const { type, icon } = card.integration;
    return renderPart('span', props, {
      ref,
      slot: 'integration-icon',
      data: { integration: type },
      state: card,
      own: { 'aria-hidden': true, translate: 'no' },
      content: drawPicture({ source: icon, name: card.name, size: 24 }),
    });
  },
);
