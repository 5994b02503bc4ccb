import type { InstallIntegrationOptions } from '@useparagon/connect';
import { findAccount } from '../findAccount';
import { isParagonError, ParagonError, type ParagonErrorCode } from '../ParagonError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { InstallResult } from '../state';
import type { Credential, Snapshot } from '../types';
import { authorize } from '../windows/authorize';
import type { AttemptContext } from './AttemptContext';
import type { AttemptHandle, AttemptTarget } from './createAttempts';

/** One install or replace that was found to be possible. */
export interface InstallOrder {
  sdk: ParagonSdk;
  target: AttemptTarget;
  /** What was connected before. */
  before: Snapshot;
  sdkOptions: InstallIntegrationOptions & { oauthTimeout: number };
}

/** How long the SDK goes on asking after a window that was given up, in milliseconds. */
const longestPoll = 180_000;

/** After these the account may be connected all the same, and the server knows. */
const undecided: ReadonlySet<ParagonErrorCode> = new Set([
  'popup-closed',
  'timed-out',
  'not-authenticated',
  'network',
  'server',
  'unknown',
]);

/** Opens the window in this very task, and follows it to the end. */
export async function performInstall(
  context: AttemptContext,
  order: InstallOrder,
  handle: AttemptHandle,
): Promise<InstallResult> {
  const { sdk, target, sdkOptions } = order;
  let looking: Promise<Credential | undefined> = Promise.resolve(undefined);
  const authorization = authorize({
    ...target,
    sdk,
    timeoutMs: sdkOptions.oauthTimeout,
    start: () => sdk.installIntegration(target.integration, sdkOptions),
    isDone,
    isCrossed: Date.now() - (context.givenUpAt.get(target.integration) ?? 0) < longestPoll,
    onLost: () => handle.setPhase('window-lost'),
  });
  const release = context.attempts.occupy();
  let isOver = false;
  const end = (): void => {
    isOver = true;
    release();
  };
  authorization.promise.then(end, end);
  handle.onCancel(authorization.cancel);
  handle.onFocus(authorization.focus);
  const unsubscribe = context.onInstalled(async () => {
    // An event can come where the SDK's promise was used up by an earlier one.
    if (await isDone()) authorization.finish();
  });

  /** One look at a time: what means the same often comes twice, and a replace is read from the server. */
  function isDone(value?: unknown): Promise<boolean> {
    looking = looking.then(async (found) => found ?? (await look(value)));
    return looking.then((found) => found !== undefined);
  }

  async function look(value: unknown): Promise<Credential | undefined> {
    const { before } = order;
    const { credentialId } = target;
    if (isOver) {
      // The person can have left since, and what the SDK took up then is not the next one's.
      context.catchUp();
      return undefined;
    }
    if (credentialId !== undefined) {
      return wasRenewed(before, await context.reload(), credentialId);
    }
    const after = context.publish();
    const named: unknown = Object(value).credentialId;
    // A server may take the same account for the credential that it has.
    const same = typeof named === 'string' ? wasRenewed(before, after, named) : undefined;
    return findNew(order, after) ?? same;
  }

  try {
    const value = await authorization.promise;
    const found = target.kind === 'replace' ? await looking : undefined;
    if (found) return toResult(order, found);
    return await findResult(context, order, Object(value).credentialId);
  } catch (thrown) {
    context.givenUpAt.set(target.integration, Date.now());
    return await askServer(context, order, thrown);
  } finally {
    unsubscribe();
    // Else the SDK sends this credential's header with later calls about others.
    if (!context.attempts.isOccupied()) sdk.closePortal();
  }
}

async function findResult(
  context: AttemptContext,
  order: InstallOrder,
  sdkCredentialId: string | undefined,
): Promise<InstallResult> {
  // After a replace the SDK's copy stays old, and calls that overlapped can have put an older state back.
  const mustReload = order.target.kind === 'replace' || context.lane.isBusy();
  const credential =
    pick(order, mustReload ? await context.reload() : context.publish(), sdkCredentialId) ??
    pick(order, await context.reload(), sdkCredentialId);
  if (credential) return toResult(order, credential);
  throw new ParagonError(
    'unknown',
    'The SDK reported an account that is not in allCredentials. Refresh, and look at the list.',
    order.target,
  );
}

/** Before an attempt is called failed: perhaps the account was connected, and only the answer was lost. */
async function askServer(
  context: AttemptContext,
  order: InstallOrder,
  thrown: unknown,
): Promise<InstallResult> {
  if (!isParagonError(thrown) || !undecided.has(thrown.code)) throw thrown;
  const { target, before } = order;
  const after = await context.reload();
  const credential =
    target.credentialId === undefined
      ? findNew(order, after)
      : wasRenewed(before, after, target.credentialId);
  if (credential) return toResult(order, credential);
  throw thrown;
}

function pick(
  order: InstallOrder,
  after: Snapshot,
  sdkCredentialId: string | undefined,
): Credential | undefined {
  const { credentialId } = order.target;
  const named = credentialId ?? sdkCredentialId;
  const found = named === undefined ? undefined : findAccount(after, named)?.credential;
  if (credentialId !== undefined && found) return found;
  // The SDK can name an account of before when installs have crossed; the new one is then the right one.
  const isNew = found && !findAccount(order.before, found.id);
  return isNew ? found : (findNew(order, after) ?? found);
}

function findNew({ before, target }: InstallOrder, after: Snapshot): Credential | undefined {
  if (!after.user.authenticated) return undefined;
  const now = after.user.integrations[target.integration]?.allCredentials ?? [];
  return now.findLast(({ id }) => !findAccount(before, id));
}

/** The account, when it is another one than before, or works again. Its settings can change without a consent. */
function wasRenewed(before: Snapshot, after: Snapshot, id: string): Credential | undefined {
  const was = findAccount(before, id)?.credential;
  const is = findAccount(after, id)?.credential;
  const isSame = JSON.stringify({ ...was, ...settings }) === JSON.stringify({ ...is, ...settings });
  return isSame || is?.status === 'INVALID' ? undefined : is;
}

/** What a change of the account's settings touches. */
const settings: Partial<Credential> = { configurations: [], config: undefined, dateUpdated: '' };

function toResult({ before, target }: InstallOrder, credential: Credential): InstallResult {
  return {
    integration: target.integration,
    credentialId: credential.id,
    credential,
    created: !findAccount(before, credential.id),
  };
}
