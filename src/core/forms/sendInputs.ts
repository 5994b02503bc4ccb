import type { AttemptContext } from '../attempts/AttemptContext';
import { findGranted } from '../attempts/findGranted';
import { createError } from '../errors/createError';
import { isUndecided } from '../errors/isUndecided';
import { toParagonError } from '../errors/toParagonError';
import type { FieldValues } from '../fields/Field';
import { findAccount } from '../findAccount';
import type { InstallResult } from '../state';
import type { FlowRun } from './FlowRun';

let sent = 0;

/**
 * Sends what was filled in: to connect an account without a window, or to finish the one with this id. Resolves with
 * the account as the server holds it. Rejects with what the SDK throws, and with `server` where no account came of it.
 */
export async function sendInputs(
  { attempts, lane, reader, refresh, server }: AttemptContext,
  { target, before, installOptions, answers, accountTypes }: FlowRun,
  values: FieldValues,
  credentialId: string | undefined,
): Promise<InstallResult> {
  const { integration } = target;
  const sdk = await server.awaitSdk();
  const was = credentialId && findAccount(reader.readLocal(), credentialId)?.credential.status;
  const types: { id: string; skipPostOAuthInputs?: boolean }[] =
    accountTypes.length > 0 ? sdk.getAccountTypeOptions(integration) : [];
  const type = types.find(({ id }) => id === answers.accountType);
  sent += 1;
  const given = {
    payload: { ...values, skipPostOAuthInputs: type?.skipPostOAuthInputs ?? false },
    integrationId: sdk.getIntegrationId(integration),
    // SDK trap 38: what equals the answers of the last five seconds is dropped. This number is not sent.
    attempt: sent,
  };
  let named: unknown = credentialId;
  let failure: unknown;
  // A refresh in between would read a state that is about to change.
  const release = attempts.occupy();
  try {
    const event = await lane(() => sdk._oauthCallback(given, credentialId, { installOptions }));
    named = event?.credentialId;
  } catch (thrown) {
    failure = thrown;
    if (!isUndecided(toParagonError(thrown, { fallback: 'server' }))) throw thrown;
  } finally {
    release();
  }
  const after = await refresh.refreshQuietly();
  const isTrusted = failure === undefined;
  const about = credentialId ? { ...target, kind: 'replace' as const, credentialId } : target;
  const granted = findGranted({ target: about, before, after, named, isTrusted });
  // The consent has changed the account already. Without an answer, the end of its setup alone is a proof.
  const isFinished = was === 'PENDING' && granted?.credential.status === 'VALID';
  if (granted && (isTrusted || !credentialId || isFinished)) {
    return { integration, credentialId: granted.credential.id, ...granted };
  }
  throw (
    failure ?? createError('server', target, 'Paragon answered, but the account is not connected.')
  );
}
