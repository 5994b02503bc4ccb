import { createError } from '../errors/createError';
import { checkValues } from '../fields/checkValues';
import { createCompleteness } from '../fields/variableFields';
import type { ShownState } from './describeFlow';
import { answerOf, type FlowRun, getDraft } from './FlowRun';
import type { InstallFlow } from './InstallFlow';
import type { InstallFlowState } from './InstallFlowState';

/** What the flow can do next. */
interface FlowMoves {
  show(run: FlowRun, state: ShownState): void;
  advance(run: FlowRun): void;
  send(run: FlowRun, stage: 'postOptions'): Promise<void>;
}

/** Takes the answer to the question on screen, and goes on. A form that is not complete stays, with its errors. */
export function takeAnswer(
  run: FlowRun,
  flow: Extract<InstallFlowState, { status: 'asking' }>,
  answer: Parameters<InstallFlow['submit']>[0],
  { show, advance, send }: FlowMoves,
): void {
  if (flow.stage === 'accountType') {
    const isKnown = flow.accountTypes.some(({ id }) => id === answer);
    if (!isKnown) throw createError('unknown', flow, `"${answer}" is no account type of it.`);
    run.answers.accountType = String(answer);
    advance(run);
  } else if (flow.stage === 'instruction') {
    run.answers.hasReadInstruction = true;
    advance(run);
  } else if (!flow.isSubmitting) {
    const draft = Object.assign(getDraft(run, flow.stage), answer);
    const { credentialId } = run.answers;
    const isComplete = createCompleteness(run.sdk, flow.integration, credentialId);
    const fieldErrors = checkValues(flow.fields, draft, isComplete);
    const isSubmitting = Object.keys(fieldErrors).length === 0;
    show(run, { ...flow, fieldErrors, error: undefined, isSubmitting });
    if (!isSubmitting) return;
    run.answers[answerOf[flow.stage]] = true;
    if (flow.stage === 'postOptions') void send(run, 'postOptions');
    else advance(run);
  }
}
