import type { ParagonModel } from 'paragon-connect-react/testing';
import type { Page } from 'playwright';
import { createLedger, type Ledger } from '../../histories/createLedger';
import { people, type UserId, userIds } from '../../histories/people';
import { catalogue } from '../../histories/settings/catalogue';
import { createChangeLedger } from '../../histories/settings/createChangeLedger';
import { answerToken } from '../../tools/answerToken';
import { closeWindow } from '../../tools/closeWindow';
import { startBrowser, type TestBrowser } from '../../tools/startBrowser';
import { createRoom, type Room } from './createRoom';
import { attempt } from './hands';
import type { Sight } from './page/look';
import type { Setup, World } from './World';

const projectId = 'local-project';

type Attempts = Sight['attempts'];

/** A browser and a server, in which one history is lived after another. */
export interface Stage {
  /** Everything as it was in the beginning, and the app mounted. */
  createWorld(setup: Setup): Promise<World>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  let ahead = 0;
  let plain: Room | undefined;
  const now = (): Date => new Date(Date.now() + ahead);
  const server = await startBrowser({ seed: people, catalogue, now });

  return {
    async createWorld(setup) {
      ahead = 0;
      if (!setup.hurried) {
        plain ??= await createRoom(server, false);
        return createWorld(setup, server, plain, async () => undefined);
      }
      // A clock that was put forward once stays so.
      const room = await createRoom(server, true);
      return createWorld(setup, server, room, async (milliseconds) => {
        ahead += milliseconds;
        await room.page.context().clock.fastForward(milliseconds);
      });
    },
    close: () => server.close(),
  };
}

async function createWorld(
  setup: Setup,
  { paragon, url }: TestBrowser,
  room: Room,
  pass: World['pass'],
): Promise<World> {
  const { page, complaints } = room;
  const context = page.context();
  const { model } = paragon;
  let userId: UserId = 'ada';
  let isMounted = false;
  let isOccupied = false;
  let other: Promise<Page> | undefined;

  paragon.reset();
  Object.assign(paragon.settings, { callbackStyle: setup.style, isolateConsent: setup.severed });
  const ledger = createLedger(model);
  const ownerOf = createRegister(model, ledger);
  const windows: Page[] = [];
  const changes = createChangeLedger(
    model,
    () => isOccupied || windows.some((opened) => !opened.isClosed()),
  );
  const addWindow = (opened: Page): void => {
    windows.push(opened);
    changes.look();
  };
  page.on('popup', addWindow);
  complaints.length = 0;
  room.getToken = () =>
    answerToken(world.tokenMood, {
      userId,
      slowness: 300,
      brevity: 20_000,
      sign: (sub, lifetime = 3_600_000) =>
        paragon.signToken({ userId: sub, expiresInSeconds: lifetime / 1000 }),
    });

  async function open(tab: Page): Promise<void> {
    await tab.goto(`${url}e2e/histories/page/${setup.strict ? '?strict' : ''}`);
    await tab.waitForFunction(() => window.tab);
  }

  const show = (tab: Page): Promise<Attempts> =>
    tab.evaluate((id) => window.tab.mount(id), setup.named ? userId : undefined);
  const waitForUser = (tab: Page, timeout?: number) =>
    tab.waitForSelector('[data-slot="integration"]', timeout ? { timeout } : {});

  const world: World = {
    setup,
    paragon,
    model,
    ledger,
    changes,
    page,
    windows,
    complaints,
    consents: new Set(),
    tokenMood: 'good',
    get userId() {
      return userId;
    },
    get person() {
      return { projectId, userId };
    },
    async become(next) {
      userId = next;
      if (isMounted) (await show(page)).forEach(ledger.noteCancel);
    },
    async signOut() {
      (await page.evaluate(() => window.tab.signOut())).forEach(ledger.noteCancel);
    },
    noteOccupied(next) {
      isOccupied = next;
      changes.look();
    },
    ownerOf,
    isMounted: () => isMounted,
    async mount() {
      isMounted = true;
      // What is in flight may be cancelled with the person, if the app comes back as somebody else.
      const inFlight = await show(page);
      inFlight.filter(({ phase }) => phase === 'removing').forEach(ledger.noteCancel);
    },
    async unmount() {
      isMounted = false;
      await page.evaluate(() => window.tab.unmount());
    },
    openOther() {
      other ??= context.newPage().then(async (tab) => {
        await open(tab);
        await show(tab);
        // Where a fault keeps it from signing in, what it is asked to do is refused.
        await attempt(() => waitForUser(tab, 2_000));
        return tab;
      });
      return other;
    },
    pass,
    async close() {
      changes.close();
      ledger.close();
      page.off('popup', addWindow);
      if (setup.hurried) return room.close();
      const rest = context.pages().filter((tab) => tab !== page);
      await Promise.all(rest.map(closeWindow));
    },
  };
  await open(page);
  await world.mount();
  await waitForUser(page);
  return world;
}

/** Tells whose account it is: one of the beginning, or one that was granted since. */
function createRegister(model: ParagonModel, ledger: Ledger): World['ownerOf'] {
  const first = userIds.flatMap((userId) =>
    Object.values(model.getIntegrations({ projectId, userId })).flatMap(({ allCredentials }) =>
      allCredentials.map(({ id }) => ({ id, userId })),
    ),
  );
  return (credentialId) =>
    [...first, ...ledger.getGranted()].find(({ id }) => id === credentialId)?.userId;
}
