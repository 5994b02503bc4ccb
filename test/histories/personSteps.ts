import fc from 'fast-check';
import { types } from './App';
import { pick, plainStep, type Step, step } from './Step';
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
  world.promises.follow(words, call, (result) => {
    const granted = world.ledger.getGranted().map(({ id }) => id);
    const isTrue = !result?.created || granted.includes(result.credentialId);
    return isTrue ? undefined : `resolved with ${result.credentialId}, which nobody granted`;
  });
}

/** What a person does to accounts. */
export const personSteps: fc.WeightedArbitrary<Step>[] = [
  {
    weight: 6,
    arbitrary: step(
      fc.record({ type, times, byHook, multiple: fc.boolean(), timeout: fc.constantFrom(0, 0, 20) }),
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
      (given) => `replace row ${given.nth} ×${given.times} by the ${given.byHook ? 'hook' : 'client'}`,
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
    weight: 4,
    arbitrary: step(
      fc.record({ nth, times, byHook }),
      (given) => `uninstall row ${given.nth} ×${given.times} by the ${given.byHook ? 'hook' : 'client'}`,
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
        const all = world.hands.uninstallAll?.[given.type];
        wantAll(world, given.type);
        world.promises.follow(`uninstall all of ${given.type}`, () =>
          given.byHook && all ? all() : world.client.uninstallAll(given.type),
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
        if (attempt?.kind === 'uninstall' && attempt.phase === 'queued') {
          world.ledger.unwant(attempt.credentialId ?? '');
        }
        attempt?.cancel();
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

/** Whoever the person is when it is done: what the server has of this type may go. */
function wantAll(world: World, wanted: string): void {
  const { projectId, model } = world.fake;
  const { userId } = world.client.store.getState();
  const person = { projectId, userId: userId ?? world.userId };
  const state = model.getIntegrations(person)[wanted];
  for (const { id } of state?.allCredentials ?? []) world.ledger.want(id);
}
