import type { AttemptContext } from '../attempts/AttemptContext';
import { createDeferred } from '../createDeferred';
import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import type { FieldValue } from '../fields/Field';
import type { ParagonStore } from '../ParagonStore';
import { readStage } from '../sdk/readStage';
import type { InstallResult } from '../state';
import { authorize } from './authorize';
import { cleanUpFlow } from './cleanUpFlow';
import { createStart } from './createStart';
import { describeFlow, describeStage, findPrevious, type ShownState } from './describeFlow';
import { answerOf, type FlowRun, forgetAnswers, getDraft, requireConnected } from './FlowRun';
import type { InstallFlow } from './InstallFlow';
import type { FlowStage } from './InstallFlowState';
import { listSteps } from './listSteps';
import { readInputs } from './readInputs';
import { readRefusal } from './readRefusal';
import { sendInputs } from './sendInputs';
import { takeAnswer } from './takeAnswer';

const closed = { status: 'idle' } as const;

export function createInstallFlow(context: AttemptContext, store: ParagonStore): InstallFlow {
  const { attempts } = context;
  let run: FlowRun | undefined;

  const getFlow = () => store.api.getState().flow;
  /** What was typed at the question on screen. */
  function findDraft(): Record<string, FieldValue> {
    const flow = getFlow();
    return run && flow.status === 'asking' ? getDraft(run, flow.stage) : {};
  }

  function show(current: FlowRun, state: ShownState): void {
    if (current === run) store.setFlow(describeFlow(current, state));
  }

  function forget(): void {
    run = undefined;
    if (getFlow().status !== 'idle') store.setFlow(closed);
  }

  // What was typed is not for the next person.
  store.api.subscribe((now, last) => {
    if (now.userId !== last.userId || now.projectId !== last.projectId) forget();
  });

  /** Runs the flow as an attempt, from where it stands to its end or its next failure. */
  function attend(current: FlowRun): Promise<InstallResult> {
    try {
      attempts.assertFree(current.target);
    } catch (thrown) {
      return attempts.refuse(current.target, thrown);
    }
    return attempts.run({ ...current.target, phase: 'asking', key: current.id }, (control) => {
      Object.assign(current, { control, done: createDeferred() });
      run = current;
      control.onCancel(() => {
        if (run === current) forget();
        // The listener of an open window runs in this task as well, and closes the window.
        current.cleaned = Promise.resolve().then(() => cleanUpFlow(context, store, current));
      });
      advance(current);
      return current.done.promise;
    });
  }

  function fail(current: FlowRun, at: FlowStage, thrown: unknown): void {
    if (current.control.isCancelled()) return;
    const error = toParagonError(thrown, current.target);
    show(current, { status: 'failed', at, error, canRetry: true });
    current.done.reject(error);
  }

  function finish(current: FlowRun, result: InstallResult): void {
    show(current, { status: 'done', result });
    if (current === run) run = undefined;
    current.done.resolve(result);
  }

  /** Asks what comes next, opens the window, sends what was filled in, or ends. */
  function advance(current: FlowRun): void {
    const { sdk, target, answers, accountTypes } = current;
    try {
      if (accountTypes.length === 1) answers.accountType ??= accountTypes[0];
      const { integration } = target;
      current.steps = listSteps(sdk, integration, current.first, accountTypes, answers.accountType);
      const next = readStage(sdk, integration, answers);
      if (next.stage === 'oauth') return void consent(current);
      const isAfter = next.stage === 'postOptions' || next.stage === 'done';
      if (isAfter && !answers.credentialId) return void send(current, 'preOptions');
      if (next.stage === 'done') return void finish(current, requireConnected(current));
      current.control.change({ phase: 'asking' });
      show(current, describeStage(current, next));
    } catch (thrown) {
      fail(current, 'accountType', thrown);
    }
  }

  async function consent(current: FlowRun): Promise<void> {
    show(current, { status: 'authorizing', phase: 'window' });
    const onLost = () => show(current, { status: 'authorizing', phase: 'window-lost' });
    const values = readInputs(current, 'preOptions')?.values;
    try {
      connect(current, await authorize(context, current, { values, onLost }));
    } catch (thrown) {
      fail(current, 'oauth', thrown);
    }
  }

  /** An account is there. The inputs after the consent may still be missing. */
  function connect(current: FlowRun, result: InstallResult): void {
    if (current.control.isCancelled()) return;
    const created = current.connected?.created ?? result.created;
    current.connected = { ...result, created };
    current.answers.credentialId = result.credentialId;
    advance(current);
  }

  async function send(current: FlowRun, stage: 'preOptions' | 'postOptions'): Promise<void> {
    const { fields, values } = readInputs(current, stage) ?? { fields: [], values: {} };
    const credentialId = stage === 'postOptions' ? current.answers.credentialId : undefined;
    try {
      connect(current, await sendInputs(context, current, values, credentialId));
    } catch (thrown) {
      if (current.control.isCancelled()) return;
      current.answers[answerOf[stage]] = false;
      if (fields.length === 0) return fail(current, 'accountType', thrown);
      // The SDK has words of its own for an answer that it cannot read.
      const about = { ...current.target, fallback: 'server' as const };
      const refusal = readRefusal(thrown, fields, values, about);
      show(current, { status: 'asking', stage, fields, ...refusal, isSubmitting: false });
    }
  }

  return {
    start: createStart(context, attend),
    retry: () => (run ? attend(run) : Promise.reject(createError('cancelled'))),
    submit(answer) {
      const flow = getFlow();
      if (!run || flow.status !== 'asking') return;
      takeAnswer(run, flow, answer, { show, advance, send });
    },
    back() {
      const flow = getFlow();
      if (!run || flow.status === 'idle' || !flow.canGoBack) return undefined;
      forgetAnswers(run, findPrevious(run, flow));
      if (flow.status === 'failed') return attend(run);
      advance(run);
      return undefined;
    },
    async cancel({ keepAccount = false } = {}) {
      const current = run;
      if (!current) return forget();
      if (keepAccount && current.connected) return finish(current, current.connected);
      if (getFlow().status !== 'failed') {
        attempts.cancel(current.id);
        return current.cleaned;
      }
      store.dismiss(current.target.credentialId ?? current.target.integration);
      forget();
      return cleanUpFlow(context, store, current);
    },
    focus() {
      const { attempts: all } = store.api.getState();
      all.find(({ phase }) => phase === 'authorizing')?.focus();
    },
    getValues: () => ({ ...findDraft() }),
    setValue(id, value) {
      findDraft()[id] = value;
    },
  };
}
