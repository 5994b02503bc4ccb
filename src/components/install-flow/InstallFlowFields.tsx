'use client';
import { forwardRef, type ReactNode } from 'react';
import { FormFields } from '../field/FormFields';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.Fields`. */
export interface InstallFlowFieldsProps
  extends Omit<PartProps<'div', InstallFlowPartState>, 'children'> {
  /** What each field looks like: a `Field.Root` with its parts. @default label, control, description and error */
  children?: ReactNode;
}

/** The fields to fill in. Renders nothing at another question. */
export const InstallFlowFields: PartComponent<InstallFlowFieldsProps, HTMLDivElement> = forwardRef(
  function InstallFlowFields({ children, ...props }, ref) {
    const context = useInstallFlowContext('InstallFlow.Fields');
    const { flow, values, data, setValue, isLeaving, labels } = context;
    if (!('fields' in flow) || isLeaving) return null;
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-fields',
      data,
      state: context,
      content: (
        <FormFields
          // The fields of each question are others, also where their ids are the same.
          key={`${flow.id} ${flow.stage}`}
          fields={flow.fields}
          values={values}
          errors={flow.fieldErrors}
          onChange={setValue}
          target={{ integration: flow.integration, credentialId: flow.credentialId }}
          isDisabled={flow.isSubmitting}
          labels={labels.fields}
        >
          {children}
        </FormFields>
      ),
    });
  },
);
