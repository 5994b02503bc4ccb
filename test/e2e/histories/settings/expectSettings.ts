import { expect } from 'vitest';
import { settingFields, workflowsOf } from '../../../histories/settings/catalogue';
import type { World } from '../World';
import { closeManage, openManage, readManage } from './manageHands';

/** At rest the dialog of the first account with settings shows what the server holds. */
export async function expectSettings(world: World, userId: string): Promise<void> {
  expect(world.changes.getComplaints()).toEqual([]);
  const states = Object.values(world.model.getIntegrations({ ...world.person, userId }));
  const account = states
    .flatMap(({ allCredentials }) => allCredentials)
    .find(({ integrationId }) => workflowsOf(integrationId).length > 0);
  const held = account?.configurations.find(({ isDefault }) => isDefault);
  if (!account || !held) return;
  expect(await openManage(world, account.id, 15_000)).toBe(true);
  await expect
    .poll(() => readManage(world))
    .toEqual({
      values: settingFields.map((name) => held.sharedSettings[name] ?? ''),
      on: workflowsOf(account.integrationId).map((id) => held.workflowSettings[id]?.enabled),
    });
  await closeManage(world);
}
