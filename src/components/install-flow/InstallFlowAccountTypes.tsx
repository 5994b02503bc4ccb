'use client';
import { forwardRef, useId } from 'react';
import type { AccountTypeOption } from '../../core/forms/InstallFlowState';
import type { FlowLabels } from '../../labels/FlowLabels';
import type { PartComponent, PartProps } from '../internal/Part';
import { renderPart } from '../internal/renderPart';
import { stateAttributes } from '../internal/stateAttributes';
import { type InstallFlowPartState, useInstallFlowContext } from './InstallFlowContext';

/** Props of `InstallFlow.AccountTypes`. */
export type InstallFlowAccountTypesProps = PartProps<'div', InstallFlowPartState>;

/** The element around a radio button and its words. */
const Choice = 'label';

/** The kinds of account to choose from, as radio buttons. Renders nothing at another question. */
export const InstallFlowAccountTypes: PartComponent<InstallFlowAccountTypesProps, HTMLDivElement> =
  forwardRef(function InstallFlowAccountTypes(props, ref) {
    const context = useInstallFlowContext('InstallFlow.AccountTypes');
    const { flow, words, labels, data, accountType, chooseAccountType, isLeaving } = context;
    const name = useId();
    if (!('accountTypes' in flow) || isLeaving) return null;
    return renderPart('div', props, {
      ref,
      slot: 'install-flow-account-types',
      data,
      state: context,
      own: { role: 'radiogroup', 'aria-labelledby': `${name}label` },
      content: (
        <>
          <p {...stateAttributes('install-flow-legend')} id={`${name}label`}>
            {words.accountType}
          </p>
          {flow.accountTypes.map((type) => (
            <Choice key={type.id} {...stateAttributes('install-flow-account-type')}>
              <input
                type="radio"
                form=""
                name={name}
                value={type.id}
                checked={accountType === type.id}
                onChange={() => chooseAccountType(type.id)}
              />
              <span>{toLabel(type, words, labels.locale)}</span>
            </Choice>
          ))}
        </>
      ),
    });
  });

/** Integrations call their types in lower case, as a part of a sentence. */
function toLabel({ id, label }: AccountTypeOption, words: FlowLabels, locale: string): string {
  const own = label === id ? words.accountTypes[id] : undefined;
  if (own) return own;
  try {
    return label.charAt(0).toLocaleUpperCase(locale) + label.slice(1);
  } catch {
    return label;
  }
}
