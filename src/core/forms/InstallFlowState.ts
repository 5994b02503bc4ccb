import type { Field } from '../fields/Field';
import type { ParagonError } from '../ParagonError';
import type { InstallResult } from '../state';

/** What an install can ask for, in the order in which it is asked. `oauth` is the consent in a window. */
export type FlowStage = 'accountType' | 'instruction' | 'preOptions' | 'oauth' | 'postOptions';

/** One kind of account that an integration can be connected with. */
export interface AccountTypeOption {
  id: string;
  /** What the integration calls it, such as `sandbox account`; its id where it has no name. */
  label: string;
  /** The SDK's authentication scheme, such as `oauth` or `basic`. */
  scheme: string;
  /** Whether something must be filled in before the account is connected. */
  needsInput: boolean;
  /** Whether the person consents in a window. */
  opensWindow: boolean;
}

interface FlowBase {
  /** Of this flow, until the next one starts. */
  id: string;
  kind: 'install' | 'replace';
  /** The integration's type, such as `googledrive`. */
  integration: string;
  /** The account that is replaced, or whose setup is finished. Later also the account that the flow has connected. */
  credentialId?: string | undefined;
  /** What the integration is for, in one sentence, where the project says so. */
  description?: string | undefined;
  /** Everything that this flow asks for. */
  steps: readonly FlowStage[];
  /** Where the flow stands in `steps`. */
  step: number;
  canGoBack: boolean;
  /** Whether an account was connected that is not finished yet. Cancelling the flow would take it away again. */
  isConnected: boolean;
}

interface AskingForInput extends FlowBase {
  status: 'asking';
  stage: 'preOptions' | 'postOptions';
  fields: readonly Field[];
  /** What is wrong, by the field's id: the server's own words, or a code of `checkValues`. */
  fieldErrors: Readonly<Record<string, string>>;
  /** Why the last answers were not taken. */
  error?: ParagonError | undefined;
  /** The server's own words for that, where they are about no field. */
  reason?: string | undefined;
  isSubmitting: boolean;
}

/** An install that asks for more than a consent, told apart by `status`, and while it asks by `stage`. */
export type InstallFlowState =
  | { status: 'idle' }
  | (FlowBase & {
      status: 'asking';
      stage: 'accountType';
      accountTypes: readonly AccountTypeOption[];
    })
  | (FlowBase & {
      status: 'asking';
      stage: 'instruction';
      /** Headings, paragraphs and one picture. */
      markdown: string;
      /** Where to do what the instruction says. None where the address is not safe to follow. */
      link: { label: string; href: string } | undefined;
      finishLabel: string;
    })
  | AskingForInput
  | (FlowBase & { status: 'authorizing'; phase: 'window' | 'window-lost' })
  | (FlowBase & { status: 'failed'; at: FlowStage; error: ParagonError; canRetry: boolean })
  | (FlowBase & { status: 'done'; result: InstallResult });

/** A flow that has begun. */
export type RunningFlow = Exclude<InstallFlowState, { status: 'idle' }>;
