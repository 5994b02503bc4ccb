import { findAccount, listAccounts } from '../findAccount';
import type { Credential, Snapshot } from '../types';
import type { AttemptTarget } from './findRival';

/** The account that a window brought. */
export interface Granted {
  credential: Credential;
  /** Whether the account is a new entry of `allCredentials`. */
  created: boolean;
}

interface Evidence {
  target: AttemptTarget;
  /** What was connected before the window opened. */
  before: Snapshot;
  after: Snapshot;
  /** The account that the SDK names. */
  named?: unknown;
  /**
   * Whether the SDK says that this very call succeeded. Then the account counts also where nothing shows a change: the
   * same person may have consented once more.
   */
  isTrusted?: boolean | undefined;
}

/**
 * Which account a window has brought, if any. A replace brings the account that was replaced. An install brings a new
 * one. Where the server took the consent for an older account, an install brings the one that the SDK names.
 */
export function findGranted(evidence: Evidence): Granted | undefined {
  const { target, named } = evidence;
  if (target.kind === 'replace') return findKnown(evidence, target.credentialId);
  // SDK trap 8: where installs have crossed, the SDK can name an account of before. A new one is then the right one.
  return findNew(evidence, named) ?? findKnown(evidence, named);
}

function findNew({ target, before, after }: Evidence, named: unknown): Granted | undefined {
  const created = listAccounts(after, target.integration).filter(
    ({ id }) => !findAccount(before, id),
  );
  const credential =
    created.find(({ id }) => id === named) ??
    (isMixedUp(before, after) ? undefined : created.at(-1));
  return credential && { credential, created: true };
}

/**
 * Whether nothing is left of what was there before. SDK trap 13: a call that outlives its person leaves that person's
 * accounts with the next one, until the next reading. Then every account looks new.
 */
function isMixedUp(before: Snapshot, after: Snapshot): boolean {
  const known = listAccounts(before);
  return known.length > 0 && !known.some(({ id }) => findAccount(after, id));
}

function findKnown(evidence: Evidence, id: unknown): Granted | undefined {
  const { before, after, isTrusted } = evidence;
  if (typeof id !== 'string') return undefined;
  const credential = findAccount(after, id)?.credential;
  if (!credential) return undefined;
  const was = findAccount(before, id)?.credential;
  const isRenewed = credential.status !== 'INVALID' && fingerprint(was) !== fingerprint(credential);
  return isTrusted || isRenewed ? { credential, created: !was } : undefined;
}

/** What a consent changes of an account. Settings and their dates change without one. */
function fingerprint(credential: Credential | undefined): string {
  return JSON.stringify({ ...credential, ...settings });
}

const settings: Partial<Credential> = { configurations: [], config: undefined, dateUpdated: '' };
