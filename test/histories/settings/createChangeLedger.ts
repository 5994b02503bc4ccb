import { isParagonError, type ParagonErrorCode } from 'paragon-connect-react/hooks';
import type { ParagonModel, Person } from 'paragon-connect-react/testing';
import { type PlacedValue, readPlaces, toGonePlace, toNewPlace } from './readPlaces';

/** What one call asks for. */
export interface Asked {
  /** What the server must have held before the call resolves. */
  wanted: readonly PlacedValue[];
  /** What the call may change beside that. */
  allowed?: readonly PlacedValue[];
}

/**
 * What the server was made to change in settings, against what anybody asked for. While a consent window is open, the kit
 * cannot fetch the state before it sends, and may take back what another tab has saved.
 */
export interface ChangeLedger {
  /** Makes a call. Until it has settled, the server may change what the call asks for, and nothing else. */
  follow<Result>(person: Person, asked: Asked, call: () => Promise<Result>): Promise<Result>;
  /** Another tab of the same person. What it changes is wanted. */
  elsewhere(change: () => void): void;
  /** Notes whether a window is open. */
  look(): void;
  getComplaints(): string[];
  close(): void;
}

/** After these failures the server may still do what was asked. */
const undecided: readonly ParagonErrorCode[] = [
  'cancelled',
  'network',
  'not-authenticated',
  'server',
  'unknown',
];

const methods = [
  'setWorkflowEnabled',
  'updateSettings',
  'createConfiguration',
  'updateConfiguration',
  'removeConfiguration',
] as const;

export function createChangeLedger(model: ParagonModel, isOccupied: () => boolean): ChangeLedger {
  const running = new Set<Asked>();
  const excused = new Set<Asked>();
  const changes: PlacedValue[] = [];
  const complaints: string[] = [];
  const originals = Object.fromEntries(methods.map((name) => [name, model[name]]));
  let isElsewhere = false;

  function look(): void {
    if (isOccupied()) for (const asked of running) excused.add(asked);
  }

  function note(change: PlacedValue): void {
    look();
    changes.push(change);
    const isAsked = [...running].some(({ wanted, allowed = [] }) =>
      [...wanted, ...allowed].some((one) => isSame(one, change)),
    );
    const isExcused = [...running].some((asked) => excused.has(asked));
    if (!isElsewhere && !isAsked && !isExcused)
      complaints.push(`${toWords(change)}, which nobody asked for`);
  }

  for (const name of methods) {
    const change = model[name] as (person: Person, ...rest: unknown[]) => unknown;
    const watched = (person: Person, ...rest: unknown[]): unknown => {
      const before = readPlaces(model, person);
      try {
        return change(person, ...rest);
      } finally {
        listChanges(before, readPlaces(model, person)).forEach(note);
      }
    };
    Object.assign(model, { [name]: watched });
  }

  function isHeld(person: Person, wish: PlacedValue): boolean {
    return [...readPlaces(model, person).values()].some(
      ({ values }) =>
        values.has(wish.place) && isSame(wish, { ...wish, value: values.get(wish.place) }),
    );
  }

  return {
    async follow(person, asked, call) {
      const since = changes.length;
      const held = asked.wanted.filter((wish) => isHeld(person, wish));
      running.add(asked);
      look();
      try {
        const result = await call();
        look();
        running.delete(asked);
        if (excused.has(asked)) return result;
        const missed = asked.wanted.filter(
          (wish) => !held.includes(wish) && !changes.slice(since).some((one) => isSame(one, wish)),
        );
        for (const wish of missed) {
          complaints.push(`a call resolved, although it never came to this: ${toWords(wish)}`);
        }
        return result;
      } catch (thrown) {
        const isOpen = isParagonError(thrown) && undecided.includes(thrown.code);
        if (!isOpen) running.delete(asked);
        throw thrown;
      }
    },
    elsewhere(change) {
      isElsewhere = true;
      try {
        change();
      } finally {
        isElsewhere = false;
      }
    },
    look,
    getComplaints: () => complaints,
    close: () => void Object.assign(model, originals),
  };
}

type Places = ReturnType<typeof readPlaces>;

function listChanges(before: Places, after: Places): PlacedValue[] {
  const gone = [...before].flatMap(([id, { credentialId }]) =>
    after.has(id) ? [] : [{ place: toGonePlace(credentialId, id), value: true }],
  );
  const changed = [...after].flatMap(([id, { credentialId, externalId, values }]) => {
    const last = before.get(id)?.values;
    if (!last) return [{ place: toNewPlace(credentialId), value: externalId }];
    return [...new Set([...last.keys(), ...values.keys()])]
      .map((place) => ({ place, value: values.get(place) }))
      .filter((one) => !isSame(one, { ...one, value: last.get(one.place) }));
  });
  return [...gone, ...changed];
}

function isSame(one: PlacedValue, other: PlacedValue): boolean {
  return one.place === other.place && JSON.stringify(one.value) === JSON.stringify(other.value);
}

const toWords = ({ place, value }: PlacedValue): string =>
  `${place} became ${JSON.stringify(value)}`;
