import fc from 'fast-check';
import type { ParagonModel, Person } from 'paragon-connect-react/testing';
import type { Ledger } from './createLedger';
import { pick, type Steps, step } from './Step';

/** The server, as others reach it. */
export interface Elsewhere {
  readonly model: ParagonModel;
  readonly ledger: Ledger;
  /** Whose accounts they are. */
  readonly person: Person;
}

const nth = fc.nat(5);
const type = fc.constantFrom('googledrive', 'slack', 'gmail');

function pickStored({ model, person }: Elsewhere, place: number) {
  const states = Object.values(model.getIntegrations(person));
  return pick(
    states.flatMap(({ allCredentials }) => allCredentials),
    place,
  );
}

/** Another tab of the same person gives. */
export const giveSteps: Steps<Elsewhere> = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ type, nth }),
      (given) => `another tab adds an account of ${given.type}`,
      ({ model, person }, given) => {
        const found = model.catalogue.find((item) => item.type === given.type);
        const account = pick(found?.accounts ?? [], given.nth);
        if (found && account) model.grant(person, found.id, account);
      },
    ),
  },
];

/** The provider revokes, and another tab of the same person takes. */
export const takeSteps: Steps<Elsewhere> = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth, status: fc.constantFrom('VALID', 'INVALID', 'PENDING') }),
      (given) => `the server says ${given.status} of account ${given.nth}`,
      (world, given) => {
        const stored = pickStored(world, given.nth);
        if (stored) world.model.setStatus(world.person, stored.id, given.status);
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
        const { model, ledger, person } = world;
        ledger.elsewhere(() => model.removeCredential(person, stored.integrationId, stored.id));
      },
    ),
  },
];
