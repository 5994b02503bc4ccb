import { createError } from '../errors/createError';
import { requireAccount, requireIntegration, requireUser } from '../findAccount';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { FlowAnswers } from '../sdk/readStage';
import type { Credential, Snapshot } from '../types';
import type { FlowRun, FlowTarget } from './FlowRun';
import { listAccountTypes } from './listAccountTypes';

/** What is known of a flow before it begins. */
export type PreparedRun = Pick<
  FlowRun,
  'target' | 'sdk' | 'userId' | 'before' | 'installOptions' | 'accountTypes' | 'answers'
>;

/** Checks what can be checked before anything is asked. Throws a `ParagonError`. */
export function prepareRun(sdk: ParagonSdk, before: Snapshot, wanted: FlowTarget): PreparedRun {
  const { userId } = requireUser(before);
  if ('credentialId' in wanted) {
    const { integration, credential } = requireAccount(before, wanted.credentialId);
    requireIntegration(before, integration);
    const accountTypes = listAccountTypes(sdk, integration, wanted.accountType);
    return {
      target: { kind: 'replace', integration, credentialId: credential.id },
      sdk,
      userId,
      before,
      installOptions: { allowMultipleCredentials: true, selectedCredentialId: credential.id },
      accountTypes: accountTypes.map(({ id }) => id),
      answers: isUnfinished(sdk, integration, credential)
        ? toResumed(credential, accountTypes)
        : {},
    };
  }
  const { integration, allowMultiple = false, externalId } = wanted;
  const { allCredentials } = requireIntegration(before, integration);
  if (allCredentials.length > 0 && !allowMultiple) {
    throw createError('already-installed', { integration });
  }
  // SDK trap 40: the flow of the SDK lets the server find out.
  if (externalId !== undefined && allCredentials.some((one) => one.externalId === externalId)) {
    throw createError('unknown', { integration }, `The externalId "${externalId}" is in use.`);
  }
  return {
    target: { kind: 'install', integration },
    sdk,
    userId,
    before,
    installOptions: { allowMultipleCredentials: allowMultiple, externalId },
    accountTypes: listAccountTypes(sdk, integration, wanted.accountType).map(({ id }) => id),
    answers: {},
  };
}

/** Whether all that is missing of the account are the inputs after the consent. */
export function isUnfinished(
  sdk: ParagonSdk,
  integration: string,
  { status }: Pick<Credential, 'status'>,
): boolean {
  return status === 'PENDING' && sdk.getPostOptions(integration).length > 0;
}

/** The answers of a flow that goes on after the consent. Which account type it was is not known any more. */
function toResumed(
  { id }: Credential,
  accountTypes: ReturnType<typeof listAccountTypes>,
): FlowAnswers {
  const accountType = accountTypes.find(({ skipPostOAuthInputs }) => !skipPostOAuthInputs)?.id;
  return {
    accountType,
    hasReadInstruction: true,
    hasPreOptions: true,
    credentialId: id,
  };
}
