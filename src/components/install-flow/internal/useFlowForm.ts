'use client';
import { type RefObject, useCallback, useEffect, useReducer, useState } from 'react';
import type { FieldValue } from '../../../core/fields/Field';
import type { InstallFlow } from '../../../core/forms/InstallFlow';
import type { InstallFlowView } from '../../../hooks/install-flow/useInstallFlowState';
import type { InstallFlowContextValue } from '../InstallFlowContext';

interface FormOptions {
  machine: InstallFlow;
  box: RefObject<HTMLElement | null>;
  closesWhenDone: boolean;
}

type FlowForm = Pick<
  InstallFlowContextValue,
  | 'values'
  | 'setValue'
  | 'send'
  | 'accountType'
  | 'chooseAccountType'
  | 'isLeaving'
  | 'setLeaving'
  | 'leave'
  | 'end'
> & { isBusy: boolean };

/** The answers of a flow on their way, and the question whether to leave. */
export function useFlowForm(
  flow: InstallFlowView,
  { machine, box, closesWhenDone }: FormOptions,
): FlowForm {
  const { submit, cancel } = machine;
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const [chosen, choose] = useState<{ flow: string; type: string }>();
  const [leaving, leaveFlow] = useState<string>();
  const id = flow.status === 'idle' ? '' : flow.id;
  const isLeaving = leaving === id && flow.status === 'asking';
  const first = 'accountTypes' in flow ? flow.accountTypes[0]?.id : undefined;
  const accountType = chosen?.flow === id ? chosen.type : first;
  const stage = flow.status === 'asking' ? flow.stage : flow.status;
  const errors = 'fieldErrors' in flow ? flow.fieldErrors : undefined;

  useEffect(() => {
    if (closesWhenDone && stage === 'done') void cancel();
  }, [closesWhenDone, stage, cancel]);
  useEffect(() => {
    if (isLeaving || stage === 'idle' || stage === 'done') return;
    focusFirst(box.current);
  }, [stage, isLeaving, box]);
  useEffect(() => {
    if (!errors || Object.keys(errors).length === 0) return;
    box.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors, box]);

  const setValue = useCallback(
    (field: string, value: FieldValue) => {
      machine.setValue(field, value);
      renderAgain();
    },
    [machine],
  );
  const setLeaving = (isWanted: boolean): void => leaveFlow(isWanted ? id : undefined);
  const end = (keepAccount: boolean): void => {
    leaveFlow(undefined);
    void cancel({ keepAccount });
  };
  return {
    values: machine.getValues(),
    setValue,
    accountType,
    chooseAccountType: (type) => choose({ flow: id, type }),
    isLeaving,
    setLeaving,
    isBusy: 'isSubmitting' in flow && flow.isSubmitting,
    end,
    leave() {
      const isConnected = flow.status !== 'idle' && flow.status !== 'done' && flow.isConnected;
      if (isConnected && !isLeaving) setLeaving(true);
      else if (isLeaving) setLeaving(false);
      else end(false);
    },
    send() {
      if ('accountTypes' in flow) {
        if (accountType !== undefined) submit(accountType);
      } else {
        submit();
      }
    },
  };
}

const fields = 'input:not([type="radio"]), input:checked, select, textarea';

/** The first question has the focus, else the first button that goes on. */
function focusFirst(box: HTMLElement | null): void {
  const question = box?.querySelector<HTMLElement>(fields);
  const button = box?.querySelector<HTMLElement>('[data-slot="install-flow-submit"]');
  (question ?? button ?? box?.querySelector<HTMLElement>('button'))?.focus();
}
