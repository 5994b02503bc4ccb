import type { CatalogueAccountType, CatalogueInput } from '../../model/types';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import { describePackage, type PackageInstruction } from './describePackage';

/** What the person has answered so far. */
export interface FlowAnswers {
  accountType: string | null;
  preOptions: Record<string, unknown> | null;
  postOptions: Record<string, unknown> | null;
  credentialId: string | null;
  hasFinishedInstruction: boolean;
}

interface InstructionStage extends PackageInstruction {
  stage: 'instruction';
  finish: { type: 'finishButton'; label: string; onClick(): void };
  done: false;
}

/** A stage of the SDK's install flow. */
export type FlowStage =
  | { stage: 'accountType'; options: CatalogueAccountType[]; done: false }
  | InstructionStage
  | { stage: 'preOptions' | 'postOptions'; options: CatalogueInput[]; done: false }
  | { stage: 'oauth'; done: false }
  | { stage: 'done'; done: true };

/** What the flow asks for next. */
export function findStage(
  { getters, requireLoaded }: FakeCatalogue,
  type: string,
  answers: FlowAnswers,
  finishInstruction: () => void,
): FlowStage {
  const accountTypes = getters.getAccountTypeOptions(type);
  const { accountType, credentialId } = answers;
  if (accountTypes.length && !accountType) {
    return { stage: 'accountType', options: accountTypes, done: false };
  }
  const loaded = requireLoaded(type);
  const chosen = accountTypes.find(({ id }) => id === accountType);
  const isOwnApp = accountType === 'user-configured-oauth';
  if (!answers.hasFinishedInstruction && accountType && !isOwnApp && loaded.type === 'salesforce') {
    const { packageInstallUrl } = loaded.sdkIntegrationConfig.authSchemeOptions ?? {};
    const instruction = describePackage(packageInstallUrl, accountType, getters.getAssetUrl);
    if (instruction) return toInstructionStage(instruction, finishInstruction);
  }
  const preOptions = getters.getPreOptions(type, accountType ?? undefined);
  if (preOptions.length && !answers.preOptions) {
    return { stage: 'preOptions', options: preOptions, done: false };
  }
  // An account type that does not exist has no scheme, so that no window opens.
  const scheme = accountType ? chosen?.scheme : loaded.authenticationType;
  if (scheme === 'oauth' && !credentialId) return { stage: 'oauth', done: false };
  const postOptions = getters.getPostOptions(type);
  if (!chosen?.skipPostOAuthInputs && postOptions.length && !answers.postOptions) {
    return { stage: 'postOptions', options: postOptions, done: false };
  }
  return { stage: 'done', done: true };
}

function toInstructionStage(
  instruction: PackageInstruction,
  onClick: () => void,
): InstructionStage {
  const label = "I've installed the package";
  const finish = { type: 'finishButton', label, onClick } as const;
  return { stage: 'instruction', ...instruction, finish, done: false };
}
