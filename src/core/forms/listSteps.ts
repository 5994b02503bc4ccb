import type { ParagonSdk } from '../sdk/ParagonSdk';
import { type FlowAnswers, readStage } from '../sdk/readStage';
import type { FlowStage } from './InstallFlowState';

/** Stands for an account that is not connected yet. */
const someAccount = 'some-account';
const mostSteps = 5;

/** Everything that is asked from these answers on, where this account type is chosen. */
export function listSteps(
  sdk: ParagonSdk,
  integration: string,
  first: FlowAnswers,
  accountTypes: readonly string[],
  chosen: string | undefined = accountTypes[0],
): FlowStage[] {
  const steps: FlowStage[] = [];
  let answers = first;
  for (let count = 0; count < mostSteps; count += 1) {
    const { stage } = readStage(sdk, integration, answers);
    if (stage === 'done' || (stage === 'accountType' && chosen === undefined)) break;
    // An account type that is left alone is taken without a question.
    if (stage !== 'accountType' || accountTypes.length > 1) steps.push(stage);
    answers = { ...answers, ...answer(stage, chosen) };
  }
  return steps;
}

function answer(stage: FlowStage, accountType: string | undefined): FlowAnswers {
  switch (stage) {
    case 'accountType':
      return { accountType };
    case 'instruction':
      return { hasReadInstruction: true };
    case 'preOptions':
      return { hasPreOptions: true };
    case 'oauth':
      return { credentialId: someAccount };
    case 'postOptions':
      return { hasPostOptions: true };
  }
}
