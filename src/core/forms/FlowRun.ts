import type { AttemptControl } from '../attempts/createControl';
import type { AttemptTarget } from '../attempts/findRival';
import { longestInstall } from '../attempts/runInstall';
import type { Deferred } from '../createDeferred';
import { createError } from '../errors/createError';
import type { FieldValue } from '../fields/Field';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { FlowAnswers } from '../sdk/readStage';
import type { InstallResult } from '../state';
import type { Snapshot } from '../types';
import type { FlowStage } from './InstallFlowState';
import type { PreparedRun } from './prepareRun';

/** What to install: an integration's account, a new one or another, or the account behind a credential. */
export type FlowTarget = FlowOptions &
  (
    | {
        /** The integration's type, such as `klaviyo`. */
        integration: string;
        /** Whether an account may be added to those that are connected. @default false */
        allowMultiple?: boolean | undefined;
        /** Your own id for the new account, kept in its `externalId`. */
        externalId?: string | undefined;
      }
    | {
        /** An entry of `allCredentials`: one that is PENDING is finished, any other one is replaced. */
        credentialId: string;
      }
  );

interface FlowOptions {
  /** The account types to offer. One that is left is taken without a question. @default all */
  accountType?: string | readonly string[] | undefined;
  /** The time limit of each window, in milliseconds. @default 180000 */
  timeoutMs?: number | undefined;
}

/** What the server is to do with what was filled in, or with the consent. */
export interface FlowInstallOptions {
  allowMultipleCredentials: boolean;
  selectedCredentialId?: string | undefined;
  externalId?: string | undefined;
}

/** One flow from its start to its end. What was typed into a flow is held here alone. */
export interface FlowRun {
  id: string;
  target: AttemptTarget & { kind: 'install' | 'replace' };
  sdk: ParagonSdk;
  userId: string | null;
  before: Snapshot;
  installOptions: FlowInstallOptions;
  timeoutMs: number;
  /** What the integration is for. */
  description?: string | undefined;
  /** The account types that may be chosen. */
  accountTypes: readonly string[];
  answers: FlowAnswers;
  /** The answers with which the flow began. */
  first: FlowAnswers;
  /** Everything that is asked with the answers of now. */
  steps: readonly FlowStage[];
  /** By stage and account type: what was typed there. */
  drafts: Map<string, Record<string, FieldValue>>;
  /** A window that was opened in the click, before the flow could begin. */
  held?: Window | undefined;
  /** The account that this flow has connected, perhaps not finished. */
  connected?: InstallResult | undefined;
  /** Of the attempt that stands for the flow. Renewed where the flow goes on after a failure. */
  control: AttemptControl;
  done: Deferred<InstallResult>;
  /** Resolves when nothing is left of a flow that was cancelled. */
  cleaned?: Promise<void> | undefined;
}

/** The answer that a stage of inputs is answered by. */
export const answerOf = { preOptions: 'hasPreOptions', postOptions: 'hasPostOptions' } as const;

/** A flow that is about to begin. */
export function createRun(
  id: string,
  prepared: PreparedRun,
  timeoutMs: number = longestInstall,
  held?: Window,
): FlowRun {
  return {
    ...prepared,
    id,
    description: readDescription(prepared),
    timeoutMs,
    held,
    first: { ...prepared.answers },
    steps: [],
    drafts: new Map(),
  } as Partial<FlowRun> as FlowRun;
}

/** Where the SDK has no configuration of the integration, it throws a bare TypeError. */
function readDescription({ sdk, target }: PreparedRun): string | undefined {
  try {
    return sdk.getIntegrationConfig(target.integration).shortDescription || undefined;
  } catch {
    return undefined;
  }
}

/** What a flow is about, as far as its caller says. */
export function toTarget(wanted: FlowTarget): AttemptTarget {
  return 'credentialId' in wanted
    ? { kind: 'replace', integration: '', credentialId: wanted.credentialId }
    : { kind: 'install', integration: wanted.integration };
}

/** Takes back the answer of a stage, and what was answered after it. What was typed stays. */
export function forgetAnswers({ answers }: FlowRun, stage: FlowStage | undefined): void {
  if (stage === 'accountType') answers.accountType = undefined;
  if (stage === 'accountType' || stage === 'instruction') answers.hasReadInstruction = false;
  answers.hasPreOptions = false;
}

/** What the flow has come to. Throws `unknown` for an integration that asks for nothing, and opens no window. */
export function requireConnected({ connected, target }: FlowRun): InstallResult {
  if (connected) return connected;
  throw createError('unknown', target, 'There is nothing to fill in or to consent to.');
}

/** What was typed at a stage. Each account type has answers of its own. */
export function getDraft(
  { drafts, answers }: Pick<FlowRun, 'drafts' | 'answers'>,
  stage: string,
): Record<string, FieldValue> {
  const key = `${stage} ${answers.accountType ?? ''}`;
  const draft = drafts.get(key) ?? {};
  drafts.set(key, draft);
  return draft;
}
