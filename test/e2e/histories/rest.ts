import { expect } from 'vitest';
import { closeWindow } from '../../tools/closeWindow';
import { isKnownComplaint } from '../knownComplaints';
import { click, leaveFlow, slot } from './hands';
import type { Sight } from './page/look';
import { expectSettings } from './settings/expectSettings';
import { closeManage } from './settings/manageHands';
import { types } from './types';
import type { World } from './World';

const look = ({ page }: World): Promise<Sight> => page.evaluate(() => window.tab.look());

/** Everything works again, everybody has left their windows, and whatever was in flight comes to its end. */
export async function comeToRest(world: World): Promise<void> {
  const { page, paragon, windows } = world;
  paragon.faults.clear();
  world.tokenMood = 'good';
  await Promise.all(windows.map(closeWindow));
  await world.mount();
  await click(slot(world, 'disconnect-cancel'));
  await closeManage(world);
  await expectSettled(world);
  await page.evaluate(() => void window.tab.client.refresh().catch(() => undefined));
  await expectSettled(world);
}

async function expectSettled(world: World): Promise<void> {
  const find = async (): Promise<Pick<Sight, 'attempts' | 'complaints'>> => {
    await world.pass(1_000);
    const { attempts, complaints } = await look(world);
    // A provider that cuts the link leaves the rest to the person.
    if (attempts.some(({ phase }) => phase === 'window-lost')) await giveUp(world);
    await leaveFlow(world);
    return { attempts, complaints };
  };
  await expect.poll(find).toEqual({ attempts: [], complaints: [] });
}

async function giveUp({ page }: World): Promise<void> {
  await page.evaluate(() => {
    for (const attempt of window.tab.client.store.getState().attempts) {
      if (attempt.phase === 'window-lost') attempt.cancel();
    }
  });
}

/** What holds whenever nothing is going on. */
export async function expectRest(world: World): Promise<void> {
  const { page, model, ledger, windows, consents, complaints, setup } = world;
  const userId = setup.named ? world.userId : ((await look(world)).userId ?? 'nobody');
  const stored = Object.entries(model.getIntegrations({ ...world.person, userId })).map(
    ([type, { allCredentials }]) => [type, allCredentials] as const,
  );
  const kit = Object.fromEntries(stored);
  const rows = Object.fromEntries(
    types.map((type) => [
      type,
      kit[type]?.map(({ id, status }) => ({ id, status: status.toLowerCase() })),
    ]),
  );
  const expected = { userId, shownUserId: userId, kit, sdk: kit, rows, alert: undefined };
  await expect.poll(() => look(world)).toMatchObject({ ...expected, hasDialog: false });
  expect(ledger.getComplaints()).toEqual([]);
  expect(windows.filter((opened) => !opened.isClosed())).toEqual([]);
  expect(complaints.filter((text) => !isKnownComplaint(text))).toEqual([]);
  const { results } = await look(world);
  const granted = ledger.getGranted().map(({ id }) => id);
  for (const { created, credentialId } of results) {
    if (created) expect(granted).toContain(credentialId);
  }
  if (setup.calm) expect(results.length).toBe(consents.size);
  expect(page.isClosed()).toBe(false);
  await expectSettings(world, userId);
}

/** What must hold at every moment. */
export async function expectAlways(world: World): Promise<void> {
  const { userId, rows, kit, shownUserId, cached, attempts } = await look(world);
  world.noteOccupied(attempts.some(({ kind }) => kind !== 'uninstall'));
  for (const { key, owner } of cached) expect(owner).toBe(key);
  if (!world.isMounted()) return;
  for (const { owner } of cached) expect(owner).toBe(userId);
  expect([undefined, userId]).toContain(shownUserId);
  const ids = [...Object.values(kit), ...Object.values(rows)].flat().map(({ id }) => id);
  for (const id of ids) expect(world.ownerOf(id)).toBe(userId);
}

/** What holds once the app is gone. */
export async function expectGone(world: World): Promise<void> {
  await world.unmount();
  expect((await look(world)).listeners).toBe(0);
}
