import type { InstallFlowStage } from '@useparagon/connect';
import type { ParagonSdk } from './ParagonSdk';

/** What the person has answered so far. What was filled in is not among it: whether it was is enough. */
export interface FlowAnswers {
  accountType?: string | undefined;
  hasReadInstruction?: boolean | undefined;
  hasPreOptions?: boolean | undefined;
  hasPostOptions?: boolean | undefined;
  /** The account that was connected. */
  credentialId?: string | undefined;
}

/**
 * What the SDK would ask next after these answers. The page has one install flow (SDK trap 35), which is left alone:
 * `next` reads the fields of its object, so it is called on a stand-in with these answers.
 */
export function readStage(
  { installFlow }: ParagonSdk,
  integration: string,
  answers: FlowAnswers,
): InstallFlowStage {
  const standIn = Object.assign(Object.create(installFlow) as typeof installFlow, {
    integrationName: integration,
    accountTypeValue: answers.accountType ?? null,
    hasFinishedInstruction: answers.hasReadInstruction ?? false,
    preOptionsValue: answers.hasPreOptions ? {} : null,
    postOptionsValue: answers.hasPostOptions ? {} : null,
    credentialId: answers.credentialId ?? null,
  });
  return standIn.next();
}
