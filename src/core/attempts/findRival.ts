import type { Attempt } from '../state';

/** What an attempt is about. */
export type AttemptTarget = Pick<Attempt, 'kind' | 'integration' | 'credentialId'>;

/**
 * The attempt in flight that this one must not run beside, if there is one. Two windows never: SDK traps 8 to 12, the
 * SDK confuses what comes of them. Replacing and disconnecting one account never: the SDK would connect it anew.
 */
export function findRival(
  attempts: readonly Attempt[],
  { kind, credentialId }: AttemptTarget,
): Attempt | undefined {
  return attempts.find((other) => {
    const isSameAccount = credentialId !== undefined && other.credentialId === credentialId;
    const isWindow = other.kind !== 'uninstall';
    return kind === 'uninstall' ? isWindow && isSameAccount : isWindow || isSameAccount;
  });
}
