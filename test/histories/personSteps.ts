import fc from 'fast-check';
import { types } from './App';
import { pick, plainStep, type Steps, step } from './Step';
import type { World } from './World';

const nobody = 'ffffffff-ffff-4fff-8fff-ffffffffffff';
const type = fc.constantFrom('googledrive', 'gmail', 'slack', ...types);
/** Twice in one task is the double click. */
const times = fc.constantFrom(1, 1, 1, 2);
const byHook = fc.boolean();
const nth = fc.nat(5);

/** The ids on screen, else one that nobody has. */
function shown({ hands }: World, place: number): string {
  const user = hands.user?.authenticated ? hands.user.integrations : {};
  const ids = Object.values(user).flatMap((state) => state?.allCredentials ?? []);
  return pick(ids, place)?.id ?? nobody;
}

function repeat(count: number, run: () => void): void {
  for (let turn = 0; turn < count; turn += 1) run();
}

type Installing = () => Promise<{ credentialId: string; created: boolean }>;

function install(world: World, words: string, call: Installing): void {
  const { fake, consents, ledger, setup } = world;
  const before = fake.windows.length;
  world.promises.follow(words, call, (result, code) => {
    if (result) {
      const isGranted = ledger.getGranted().some(({ id }) => id === result.credentialId);
      return result.created && !isGranted
        ? `resolved with ${result.credentialId}, which nobody granted`
        : undefined;
    }
    return setup.calm && opened && consents.has(opened)
      ? `rejected with ${code}, although somebody consented`
      : undefined;
  });
  const opened = fake.windows[before];
}

/** What is in flight may be cancelled with the person, if the app comes back as somebody else. */
export function noteMount(world: World): void {
  for (const attempt of world.client.store.getState().attempts) {
    if (attempt.phase === 'removing') world.ledger.noteCancel(attempt);
  }
}

/** What a person does to accounts. */
export const personSteps: Steps<World> = [
  {
    weight: 6,
    arbitrary: step(
      fc.record({
        type,
        times,
        byHook,
        multiple: fc.boolean(),
        timeout: fc.constantFrom(0, 0, 20),
      }),
      (given) =>
        `${given.multiple ? 'add' : 'install'} ${given.type}${given.timeout ? ' within 20 s' : ''}` +
        ` ×${given.times} by the ${given.byHook ? 'hook' : 'client'}`,
      (world, given) =>
        repeat(given.times, () => {
          const { hands, client } = world;
          const variables = {
            integration: given.type,
            ...(given.timeout > 0 && { timeoutMs: given.timeout * 1_000 }),
          };
          const hook = given.multiple ? hands.add : hands.install;
          install(world, `install ${given.type}`, () =>
            given.byHook && hook
              ? hook(variables)
              : client.install({ ...variables, allowMultiple: given.multiple }),
          );
        }),
    ),
  },
  {
    weight: 5,
    arbitrary: step(
      fc.record({ nth, times, byHook }),
      (given) =>
        `replace row ${given.nth} ×${given.times} by the ${given.byHook ? 'hook' : 'client'}`,
      (world, given) => {
        const id = shown(world, given.nth);
        repeat(given.times, () => {
          const row = world.hands.rows.get(id);
          install(world, `replace ${id}`, () =>
            given.byHook && row ? row.replace() : world.client.replace(id),
          );
        });
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `select row ${given.nth}`,
      (world, given) => world.client.select('googledrive', shown(world, given.nth)),
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `request as row ${given.nth}`,
      (world, given) =>
        world.promises.follow('request', () =>
          world.client.request(shown(world, given.nth), '/about'),
        ),
    ),
  },
  {
    weight: 1,
    arbitrary: plainStep('focus the windows', ({ client }) => {
      for (const attempt of client.store.getState().attempts) attempt.focus();
    }),
  },
];

/** What undoes an attempt, or an account. */
export const cancelSteps: Steps<World> = [
  {
    weight: 4,
    arbitrary: step(
      fc.record({ nth, times, byHook }),
      (given) =>
        `uninstall row ${given.nth} ×${given.times} by the ${given.byHook ? 'hook' : 'client'}`,
      (world, given) => {
        const id = shown(world, given.nth);
        world.ledger.want(id);
        repeat(given.times, () => {
          const row = world.hands.rows.get(id);
          world.promises.follow(`uninstall ${id}`, () =>
            given.byHook && row ? row.uninstall() : world.client.uninstall(id),
          );
        });
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ type, byHook }),
      (given) => `uninstall all of ${given.type} by the ${given.byHook ? 'hook' : 'client'}`,
      (world, given) => {
        const { hands, client, fake, ledger } = world;
        const all = hands.uninstallAll?.[given.type];
        const { id } = fake.model.catalogue.find((item) => item.type === given.type) ?? {};
        const done = ledger.wantAll(client.store.getState().userId ?? world.userId, id);
        world.promises.follow(`uninstall all of ${given.type}`, () =>
          (given.byHook && all ? all() : client.uninstallAll(given.type)).finally(done),
        );
      },
    ),
  },
  {
    weight: 3,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `cancel attempt ${given.nth}`,
      (world, given) => {
        const attempt = pick(world.client.store.getState().attempts, given.nth);
        if (attempt) world.ledger.noteCancel(attempt);
        attempt?.cancel();
      },
    ),
  },
];
