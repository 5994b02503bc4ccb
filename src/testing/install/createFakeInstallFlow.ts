import type { CatalogueAccountType } from '../../model/types';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import type { FakeEvent } from '../sdk/createFakeEvents';
import type { FakeState } from '../sdk/createFakeState';
import type { FakeUninstall } from '../sdk/createFakeUninstall';
import { headlessNotEnabled, noActiveInstallFlow, toFlowError } from '../sdk/sdkErrors';
import type { FakeCallback } from './createFakeCallback';
import type { FakeOauth } from './createFakeOauth';
import type { FakeFlowOptions, FakeInstallFlow, Values } from './FakeInstallFlow';
import { type FlowAnswers, type FlowStage, findStage } from './findStage';

export function createFakeInstallFlow(
  state: FakeState,
  catalogue: FakeCatalogue,
  sdk: {
    startOAuthFlow: FakeOauth;
    _oauthCallback: FakeCallback;
    uninstallIntegration: FakeUninstall;
  },
): FakeInstallFlow {
  let options: FakeFlowOptions | null = null;
  let type: string | null = null;
  const answers: FlowAnswers = {
    accountType: null,
    preOptions: null,
    postOptions: null,
    credentialId: null,
    hasFinishedInstruction: false,
  };

  function requireType(): string {
    if (type) return type;
    throw noActiveInstallFlow();
  }

  function findNext(): FlowStage {
    return findStage(catalogue, requireType(), answers, () => void finishInstruction());
  }

  function report(thrown: unknown, stage: string | null): void {
    options?.onError?.(toFlowError(thrown), stage === null ? null : { stage });
  }

  /** Does it and reports its failure, as every step of the SDK's flow does. */
  async function attempt(stage: string | null, step: () => Promise<void> | void): Promise<void> {
    try {
      await step();
    } catch (thrown) {
      report(thrown, stage);
    }
  }

  function getInstallOptions() {
    const { allowMultipleCredentials = false, overrideRedirectUrl } = options ?? {};
    const { selectedCredentialId, externalId } = options ?? {};
    return { allowMultipleCredentials, overrideRedirectUrl, selectedCredentialId, externalId };
  }

  function authorize(endUserSuppliedValues?: Values): Promise<void> {
    return attempt('oauth', async () => {
      const accountType = answers.accountType ?? undefined;
      const event = await new Promise<FakeEvent>((onSuccess, onError) => {
        sdk.startOAuthFlow(
          requireType(),
          { accountType, endUserSuppliedValues, ...getInstallOptions() },
          { onSuccess, onError, oauthTimeout: options?.oauthTimeout },
        );
      });
      if (!event.credentialId) throw new Error('Could not find a credential ID');
      answers.credentialId = event.credentialId;
      const stage = findNext();
      if (stage.done) options?.onComplete?.(event);
      else options?.onNext?.(stage);
    });
  }

  /** Tells which stage comes next, and opens the window when it is that. */
  function proceed(endUserSuppliedValues?: Values): Promise<void> | undefined {
    const stage = findNext();
    options?.onNext?.(stage);
    return stage.stage === 'oauth' ? authorize(endUserSuppliedValues) : undefined;
  }

  function send(values: Values, credentialId: string | undefined): Promise<FakeEvent | undefined> {
    const skipPostOAuthInputs = findType()?.skipPostOAuthInputs ?? false;
    const integrationId = catalogue.getters.getIntegrationId(requireType());
    const given = { payload: { ...values, skipPostOAuthInputs }, integrationId };
    return sdk._oauthCallback(given, credentialId, { installOptions: getInstallOptions() });
  }

  function findType(): CatalogueAccountType | undefined {
    const types = catalogue.getters.getAccountTypeOptions(requireType());
    return types.find(({ id }) => id === answers.accountType);
  }

  function settle(stage: FlowStage, event: FakeEvent | undefined): void {
    if (!stage.done) options?.onNext?.(stage);
    else if (event) options?.onComplete?.(event);
    else console.warn('Could not find a credential ID');
  }

  function finishInstruction(): Promise<void> {
    return attempt('instruction', () => {
      answers.hasFinishedInstruction = true;
      return proceed();
    });
  }

  return {
    // The SDK's own `next` reads the fields of its object, so that an object made of it can ask for other answers.
    next(this: unknown) {
      const own = Object(this);
      if (!Object.hasOwn(own, 'integrationName')) return findNext();
      const given: FlowAnswers = {
        accountType: own.accountTypeValue,
        preOptions: own.preOptionsValue,
        postOptions: own.postOptionsValue,
        credentialId: own.credentialId,
        hasFinishedInstruction: own.hasFinishedInstruction,
      };
      return findStage(catalogue, own.integrationName, given, () => undefined);
    },
    start(wanted, given = {}) {
      options = given;
      type = wanted;
      // The SDK does not forget that an instruction was read: the next flow goes without it.
      Object.assign(answers, { accountType: null, preOptions: null, postOptions: null });
      answers.credentialId = null;
      void attempt(null, async () => {
        if (!state.isHeadless) throw headlessNotEnabled();
        return proceed();
      });
    },
    async cancel() {
      const { credentialId } = answers;
      options = null;
      Object.assign(answers, { accountType: null, preOptions: null, postOptions: null });
      answers.hasFinishedInstruction = false;
      try {
        // SDK trap 37: the account goes, be it new or replaced.
        if (credentialId && type) {
          await sdk.uninstallIntegration(type, { selectedCredentialId: credentialId });
        }
        if (!credentialId && !type) console.warn(noActiveInstallFlow().message);
      } catch (thrown) {
        console.error(
          'Error cancelling the current install flow',
          { credentialId, integration: type },
          thrown,
        );
      } finally {
        type = null;
        answers.credentialId = null;
      }
    },
    setAccountType: (accountType) =>
      attempt('accountType', () => {
        answers.accountType = accountType;
        return proceed();
      }),
    setPreOptions: (values) =>
      attempt('preOptions', async () => {
        if (!values) throw new Error('Pre options are not set');
        answers.preOptions = values;
        const stage = findNext();
        if (stage.stage === 'oauth') return proceed({ ...values });
        // SDK trap 39: the new account's id is not kept.
        settle(stage, await send(values, undefined));
      }),
    setPostOptions: (values) =>
      attempt('postOptions', async () => {
        if (!values) throw new Error('Post options are not set');
        if (!answers.credentialId) throw new Error('Credential ID is not set');
        answers.postOptions = values;
        const event = await send(values, answers.credentialId);
        settle(findNext(), event);
      }),
    getAccountTypeValue: () => answers.accountType,
    getPreOptionsValue: () => answers.preOptions,
    getPostOptionsValue: () => answers.postOptions,
  };
}
