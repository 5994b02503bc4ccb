'use client';
import { forwardRef } from 'react';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { space } from '../internal/space';
import { stateAttributes } from '../internal/stateAttributes';
import { type FieldState, useFieldContext } from './FieldContext';
import { hasDescription } from './hasDescription';

/** Props of `Field.Description`. */
export type FieldDescriptionProps = PartProps<'div', FieldState>;

/** Explains the field, with a link where the provider has one. Renders nothing for a field that has no explanation. */
export const FieldDescription: PartComponent<FieldDescriptionProps, HTMLDivElement> = forwardRef(
  function FieldDescription(props, ref) {
    const item = useFieldContext('Field.Description');
    const { field, ids, labels } = item;
    const { subtitle, tooltip, link } = field;
    if (!hasDescription(field)) return null;
    const text = [subtitle, tooltip].filter(Boolean).join(' ');
    return renderPart('div', props, {
      ref,
      slot: 'field-description',
      state: item,
      own: { id: ids.description },
      content: (
        <>
          {/* Isolated: the words of the integration can be in another language than the page. */}
          {text && <bdi>{text}</bdi>}
          {text && link && space}
          {link && (
            <a
              {...stateAttributes('field-link')}
              href={link.href}
              target="_blank"
              rel="noopener noreferrer"
            >
              {link.label ?? labels.learnMore}
            </a>
          )}
        </>
      ),
    });
  },
);
