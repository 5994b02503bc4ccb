import fc from 'fast-check';
import type { FakeFault, FakeMethod, Person } from 'paragon-connect-react/testing';
import { pick, type Step, step } from './Step';
import type { World } from './World';

export const methods: FakeMethod[] = [
  'authenticate',
  'installIntegration',
  'request',
  'setUserMetadata',
  'uninstallIntegration',
  'workflow',
];
const faults: FakeFault[] = ['network', { status: 500 }, { status: 401 }, { status: 403 }];
const nth = fc.nat(5);
const type = fc.constantFrom('googledrive', 'slack', 'gmail');

function personOf({ fake, userId }: World): Person {
  return { projectId: fake.projectId, userId };
}

function pickStored(world: World, place: number) {
  const states = Object.values(world.fake.model.getIntegrations(personOf(world)));
  const stored = states.flatMap(({ allCredentials }) => allCredentials);
  return pick(stored, place);
}

/** What goes on at the server and on the way to it. */
export const serverSteps: fc.WeightedArbitrary<Step>[] = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ latency: fc.constantFrom(0, 30, 700) }),
      ({ latency }) => `the server takes ${latency} ms`,
      ({ fake }, { latency }) => {
        fake.latency = latency;
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ type, nth }),
      (given) => `another tab adds an account of ${given.type}`,
      (world, given) => {
        const { model } = world.fake;
        const found = model.catalogue.find((item) => item.type === given.type);
        const account = pick(found?.accounts ?? [], given.nth);
        if (found && account) model.grant(personOf(world), found.id, account);
      },
    ),
  },
];

/** What goes wrong there, and what others take away. */
export const faultSteps: fc.WeightedArbitrary<Step>[] = [
  {
    weight: 3,
    arbitrary: step(
      fc.record({
        method: fc.constantFrom(...methods),
        fault: fc.constantFrom(...faults),
        times: fc.constantFrom(1, 2, 100),
      }),
      ({ method, fault, times }) => `${method} fails ×${times} with ${JSON.stringify(fault)}`,
      ({ fake }, { method, fault, times }) => fake.fail(method, fault, times),
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ method: fc.constantFrom(...methods) }),
      ({ method }) => `${method} works again`,
      ({ fake }, { method }) => fake.fail(method, null),
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth, status: fc.constantFrom('VALID', 'INVALID', 'PENDING') }),
      (given) => `the server says ${given.status} of account ${given.nth}`,
      (world, given) => {
        const stored = pickStored(world, given.nth);
        if (stored) world.fake.model.setStatus(personOf(world), stored.id, given.status);
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth }),
      (given) => `another tab removes account ${given.nth}`,
      (world, given) => {
        const stored = pickStored(world, given.nth);
        if (!stored) return;
        const { model } = world.fake;
        world.ledger.elsewhere(() =>
          model.removeCredential(personOf(world), stored.integrationId, stored.id),
        );
      },
    ),
  },
];
