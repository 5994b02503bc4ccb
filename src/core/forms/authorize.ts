import type { AttemptContext } from '../attempts/AttemptContext';
import type { AttemptControl } from '../attempts/createControl';
import { openConsent } from '../attempts/openConsent';
import type { FieldValues } from '../fields/Field';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import type { FlowRun } from './FlowRun';

interface AuthorizeOptions {
  /** What was filled in before the consent. */
  values: FieldValues | undefined;
  onLost(): void;
}

/** Opens the consent window of a flow in this task, and follows it to its end. Rejects with a `ParagonError`. */
export async function authorize(
  context: AttemptContext,
  run: FlowRun,
  { values, onLost }: AuthorizeOptions,
): Promise<InstallResult> {
  const { target, installOptions, timeoutMs, held } = run;
  const control: AttemptControl = {
    ...run.control,
    // The flow goes on in its dialog, with what was typed.
    giveWay: () => undefined,
    change(change) {
      run.control.change(change);
      if (change.phase === 'window-lost') onLost();
    },
  };
  run.held = undefined;
  control.change({ phase: 'authorizing' });
  const opening = { deadline: Date.now() + timeoutMs, held };
  const open = openConsent(context, opening, (sdk) => ({
    target,
    installOptions,
    start: () => startOAuthFlow(sdk, run, values),
  }));
  return open(control);
}

/** The SDK opens the window within this call. */
function startOAuthFlow(
  sdk: ParagonSdk,
  { target, answers, installOptions, timeoutMs }: FlowRun,
  values: FieldValues | undefined,
): Promise<unknown> {
  const options = {
    ...installOptions,
    ...(answers.accountType !== undefined && { accountType: answers.accountType }),
    ...(values && { endUserSuppliedValues: values }),
  };
  return new Promise((onSuccess, onError) => {
    sdk.startOAuthFlow(target.integration, options as SdkOptions, {
      onSuccess,
      onError,
      oauthTimeout: timeoutMs,
    });
  });
}

/** The SDK's type knows no `undefined`, and wants values that are texts. */
type SdkOptions = Parameters<ParagonSdk['startOAuthFlow']>[1];
