import { catalogue, type FakeAccount } from 'paragon-connect-react/testing';

const [first] = catalogue;
if (!first) throw new Error('The catalogue is empty.');

const digits = (index: number): string => String(index).padStart(12, '0');

/** Integrations called `Drive 0` to `Drive 49`, of the types `drive0` to `drive49`. */
export const fiftyIntegrations = Array.from({ length: 50 }, (_, index) => ({
  ...first,
  id: `00000000-0000-4000-8000-${digits(index)}`,
  type: `drive${index}`,
  name: `Drive ${index}`,
  workflows: [],
}));

/** The credential id of an account of theirs, counted from 0 through all of them. */
export const idOfAccount = (index: number): string => `00000000-0000-4000-9000-${digits(index)}`;

/** Ten accounts of each, labelled `drive0-0@work.example` and so on. */
export const tenAccountsOfEach: Record<string, FakeAccount[]> = Object.fromEntries(
  fiftyIntegrations.map(({ type }, group) => [
    type,
    Array.from({ length: 10 }, (_, index) => ({
      id: idOfAccount(group * 10 + index),
      email: `${type}-${index}@work.example`,
    })),
  ]),
);
