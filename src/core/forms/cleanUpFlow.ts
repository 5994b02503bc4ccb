import type { AttemptContext } from '../attempts/AttemptContext';
import { removeAccount } from '../attempts/removeAccount';
import { findAccount } from '../findAccount';
import type { ParagonStore } from '../ParagonStore';
import type { FlowRun } from './FlowRun';

/**
 * Takes away what a flow has left behind that was given up: an account that is new, and PENDING. An account that works
 * stays, and so does one that was there before. SDK trap 37: the SDK's own `cancel` would take that one too.
 */
export async function cleanUpFlow(
  context: AttemptContext,
  store: ParagonStore,
  { target: { kind, integration }, before, userId }: FlowRun,
): Promise<void> {
  if (store.api.getState().userId !== userId) return;
  const { user } = await context.refresh.refreshQuietly();
  if (!user.authenticated || user.userId !== userId || kind === 'replace') return;
  const accounts = user.integrations[integration]?.allCredentials ?? [];
  const left = accounts.filter(
    ({ id, status }) => status === 'PENDING' && !findAccount(before, id),
  );
  for (const { id } of left) {
    // The account stays in the list where it cannot be removed, and can be disconnected there.
    await removeAccount(context, { integration, credentialId: id }).catch(() => undefined);
  }
  if (left.length > 0) await context.refresh.refreshQuietly();
}
