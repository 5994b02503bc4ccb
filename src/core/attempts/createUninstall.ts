import { findAccount, requireAccount, requireIntegration, requireUser } from '../findAccount';
import { isParagonError, ParagonError } from '../ParagonError';
import type { UninstallAllResult, UninstallResult } from '../state';
import { toParagonError } from '../toParagonError';
import type { AttemptContext } from './AttemptContext';
import type { AttemptHandle, AttemptTarget } from './createAttempts';

/** The attempts that remove accounts, one after another: the SDK brings them back otherwise. */
export interface Uninstall {
  uninstall(credentialId: string | null | undefined): Promise<UninstallResult>;
  uninstallAll(integration: string): Promise<UninstallAllResult>;
}

export function createUninstall(context: AttemptContext): Uninstall {
  const { attempts } = context;

  async function uninstall(credentialId: string | null | undefined): Promise<UninstallResult> {
    const wanted: AttemptTarget = {
      kind: 'uninstall',
      integration: '',
      credentialId: credentialId ?? '',
    };
    const key = JSON.stringify(['uninstall', credentialId]);
    try {
      await context.awaitSdk();
      const joined = attempts.find<UninstallResult>(key);
      if (joined) return joined;
      const { integration, credential } = requireAccount(context.publish(), credentialId);
      const target = { ...wanted, integration, credentialId: credential.id };
      assertNotBeingReplaced(target);
      return attempts.run({ ...target, phase: 'queued', key }, (handle) =>
        remove(context, target, handle),
      );
    } catch (thrown) {
      return attempts.refuse(wanted, thrown);
    }
  }

  function assertNotBeingReplaced(target: AttemptTarget): void {
    if (attempts.openWindow()?.credentialId !== target.credentialId) return;
    throw new ParagonError(
      'busy',
      'This account is being replaced. Finish or cancel that first.',
      target,
    );
  }

  return {
    uninstall,
    async uninstallAll(integration) {
      await context.awaitSdk();
      const before = context.publish();
      const { userId } = requireUser(before);
      const { allCredentials } = requireIntegration(before, integration);
      const result: UninstallAllResult = { removed: [], failed: [] };
      for (const { id } of allCredentials) {
        const { user } = context.publish();
        if (!user.authenticated || user.userId !== userId) {
          throw new ParagonError('cancelled', 'The person has left.', { integration });
        }
        try {
          await uninstall(id);
          result.removed.push(id);
        } catch (thrown) {
          const error = toParagonError(thrown, { integration, credentialId: id });
          result.failed.push({ credentialId: id, error });
        }
      }
      return result;
    },
  };
}

interface Removal extends AttemptTarget {
  credentialId: string;
}

async function remove(
  context: AttemptContext,
  { integration, credentialId }: Removal,
  handle: AttemptHandle,
): Promise<UninstallResult> {
  try {
    await context.callServer(async (sdk) => {
      if (handle.isCancelled()) return;
      handle.setPhase('removing');
      await sdk.uninstallIntegration(integration, { selectedCredentialId: credentialId });
    });
  } catch (thrown) {
    const error = toParagonError(thrown, { integration, credentialId });
    // Another tab can have removed it before, or the answer was lost: then it is gone, which was the wish.
    const isGone = mayBeGone(error) && !findAccount(await context.reload(), credentialId);
    if (!isGone) throw error;
    return { integration, credentialId };
  }
  // The SDK takes any answer for a success, and puts back what it held when the call began.
  if (!findAccount(await context.reload(), credentialId)) return { integration, credentialId };
  throw new ParagonError('server', 'Paragon answered, but the account is still connected.', {
    integration,
    credentialId,
  });
}

function mayBeGone(error: unknown): boolean {
  return (
    isParagonError(error) &&
    ['server', 'network', 'unknown', 'credential-not-found', 'not-installed'].includes(error.code)
  );
}
