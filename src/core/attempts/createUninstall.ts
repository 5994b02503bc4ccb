import { createError } from '../errors/createError';
import { toParagonError } from '../errors/toParagonError';
import { findAccount, requireAccount, requireIntegration, requireUser } from '../findAccount';
import type { ParagonError } from '../ParagonError';
import type { UninstallAllResult, UninstallResult } from '../state';
import type { AttemptContext } from './AttemptContext';
import type { AttemptTarget } from './findRival';
import { assertGone, removeAccount, stillConnected } from './removeAccount';

/** How to disconnect every account of an integration. */
export interface UninstallAllOptions {
  /** Stops the rest when it is aborted: those accounts stay connected, and fail with `cancelled`. */
  signal?: AbortSignal | undefined;
}

/** The attempts that remove accounts. SDK trap 13: they run one after another, or the SDK brings accounts back. */
export interface UninstallActions {
  uninstall(credentialId: string | null | undefined): Promise<UninstallResult>;
  uninstallAll(
    integration: string,
    options?: UninstallAllOptions | undefined,
  ): Promise<UninstallAllResult>;
}

export function createUninstall(context: AttemptContext): UninstallActions {
  const { attempts, reader, refresh, server } = context;
  const keyOf = (credentialId: string): string => JSON.stringify(['uninstall', credentialId]);

  function begin(credentialId: string, isVerified: boolean): Promise<UninstallResult> {
    const key = keyOf(credentialId);
    const joined = attempts.find<UninstallResult>(key);
    if (joined) return joined;
    const target: AttemptTarget = { kind: 'uninstall', integration: '', credentialId };
    try {
      // In the task of the click where that is possible, so that a replace right after it is refused.
      const known = reader.readLocal();
      const account = known.user.authenticated ? requireAccount(known, credentialId) : undefined;
      target.integration = account?.integration ?? '';
      attempts.assertFree(target);
      return attempts.run({ ...target, phase: 'queued', key }, async (control) => {
        await attempts.whenClosed();
        await server.awaitSdk();
        const found = account ?? requireAccount(reader.readLocal(), credentialId);
        if (!account) control.change({ integration: found.integration });
        control.remember(found.credential);
        const result: UninstallResult = { integration: found.integration, credentialId };
        await removeAccount(context, result, control);
        if (isVerified) assertGone(await refresh.refreshQuietly(), result);
        return result;
      });
    } catch (thrown) {
      return attempts.refuse(target, thrown);
    }
  }

  return {
    uninstall(credentialId) {
      if (credentialId) return begin(credentialId, true);
      return Promise.reject(createError('account-not-selected'));
    },

    async uninstallAll(integration, { signal } = {}) {
      await server.awaitSdk();
      const before = reader.readLocal();
      const { userId } = requireUser(before);
      const ids = requireIntegration(before, integration).allCredentials.map(({ id }) => id);
      const result: UninstallAllResult = { removed: [], failed: [] };

      async function collect(id: string, removal: Promise<unknown>): Promise<void> {
        try {
          await removal;
          result.removed.push(id);
        } catch (thrown) {
          const error = toParagonError(thrown, { integration, credentialId: id });
          result.failed.push({ credentialId: id, error });
        }
      }

      for (const id of ids) {
        const { user } = reader.readLocal();
        if (!user.authenticated || user.userId !== userId) throw cancelled({ integration });
        if (signal?.aborted) {
          await collect(id, Promise.reject(cancelled({ integration, credentialId: id })));
          continue;
        }
        const removal = begin(id, false);
        const stop = (): void => attempts.cancel(keyOf(id));
        signal?.addEventListener('abort', stop);
        await collect(id, removal);
        signal?.removeEventListener('abort', stop);
      }
      // One look at the server for all of them.
      const after = await refresh.refreshQuietly();
      for (const id of result.removed.splice(0)) {
        const target: AttemptTarget = { kind: 'uninstall', integration, credentialId: id };
        const isLeft = findAccount(after, id) !== undefined;
        await collect(
          id,
          isLeft ? attempts.refuse(target, stillConnected(target)) : Promise.resolve(),
        );
      }
      return result;
    },
  };
}

function cancelled(about: Pick<AttemptTarget, 'integration' | 'credentialId'>): ParagonError {
  return createError('cancelled', about, 'The person has left, or the rest was stopped.');
}
