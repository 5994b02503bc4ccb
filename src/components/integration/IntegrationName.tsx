'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type IntegrationPartState, useIntegrationContext } from './IntegrationContext';
import { toIntegrationName } from './toIntegrationName';

/** The level of a heading. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Props of `Integration.Name`. */
export interface IntegrationNameProps extends PartProps<'h3', IntegrationPartState> {
  /**
   * The level of the heading: one below the heading that the list stands under.
   * @default 3
   */
  level?: HeadingLevel | undefined;
}

/** The integration's name, which names its region. */
export const IntegrationName: PartComponent<IntegrationNameProps, HTMLHeadingElement> = forwardRef(
  function IntegrationName({ level = 3, ...props }, ref) {
    const card = useIntegrationContext('Integration.Name');
    const { integration, name, nameId } = card;
    // The region finds its name by this id.
    const withId = { ...props, id: nameId };
    return renderPart(`h${level}` as 'h3', withId, {
      ref,
      slot: 'integration-name',
      data: { integration: integration.type },
      state: card,
      own: { dir: 'auto', translate: 'no', title: toIntegrationName(integration) },
      content: name,
    });
  },
);
