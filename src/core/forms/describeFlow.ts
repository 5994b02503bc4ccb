import type { InstallFlowStage } from '@useparagon/connect';
import { isSafeLink } from '../fields/isSafeLink';
import { toFields } from '../fields/toField';
import { readPreOptions } from '../sdk/readPreOptions';
import type { FlowRun } from './FlowRun';
import type { FlowStage, RunningFlow } from './InstallFlowState';
import { toAccountTypeOption } from './listAccountTypes';

type Base = Pick<
  RunningFlow,
  | 'id'
  | 'kind'
  | 'integration'
  | 'credentialId'
  | 'description'
  | 'steps'
  | 'step'
  | 'canGoBack'
  | 'isConnected'
>;

/** A state of the flow without what is the same in each of them. */
export type ShownState = RunningFlow extends infer State
  ? State extends RunningFlow
    ? Omit<State, keyof Base>
    : never
  : never;

/** What the store shows of a flow. */
export function describeFlow(run: FlowRun, state: ShownState): RunningFlow {
  const { id, target, answers, connected, steps } = run;
  const stage = findStage(state);
  const base: Base = {
    id,
    kind: target.kind,
    integration: target.integration,
    credentialId: answers.credentialId ?? target.credentialId,
    description: run.description,
    steps,
    step: stage ? Math.max(0, steps.indexOf(stage)) : steps.length,
    canGoBack: canGoBack(run, state),
    isConnected: connected?.created ?? false,
  };
  return { ...base, ...state } as RunningFlow;
}

/** The stage that a state is at. Undefined once the flow is done. */
export function findStage(state: ShownState): FlowStage | undefined {
  if (state.status === 'asking') return state.stage;
  if (state.status === 'authorizing') return 'oauth';
  return state.status === 'failed' ? state.at : undefined;
}

/** The question before this state. A consent is no question. */
export function findPrevious({ steps }: FlowRun, state: ShownState): FlowStage | undefined {
  const stage = findStage(state);
  const before = steps.slice(0, stage ? steps.indexOf(stage) : 0);
  return before.filter((step) => step !== 'oauth').at(-1);
}

function canGoBack(run: FlowRun, state: ShownState): boolean {
  // An account that was connected stays connected, and a window or an answer on its way cannot be taken back.
  if (run.answers.credentialId || (state.status !== 'asking' && state.status !== 'failed'))
    return false;
  if ('isSubmitting' in state && state.isSubmitting) return false;
  return findPrevious(run, state) !== undefined;
}

/** What the SDK asks, as a state of the flow. */
export function describeStage(
  { sdk, target, accountTypes }: FlowRun,
  stage: Exclude<InstallFlowStage, { stage: 'oauth' | 'done' }>,
): ShownState {
  switch (stage.stage) {
    case 'accountType': {
      const wanted = stage.options.filter(({ id }) => accountTypes.includes(id));
      const options = wanted.map((type) =>
        toAccountTypeOption(type, readPreOptions(sdk, target.integration, type.id)),
      );
      return { status: 'asking', stage: 'accountType', accountTypes: options };
    }
    case 'instruction': {
      const { content, finish, ctas, packageInstallUrl } = stage;
      const label = ctas.find(({ type }) => type === 'link')?.label ?? packageInstallUrl;
      return {
        status: 'asking',
        stage: 'instruction',
        markdown: content,
        link: isSafeLink(packageInstallUrl) ? { label, href: packageInstallUrl } : undefined,
        finishLabel: finish.label,
      };
    }
    default:
      return {
        status: 'asking',
        stage: stage.stage,
        fields: toFields(stage.options),
        fieldErrors: {},
        isSubmitting: false,
      };
  }
}
