import type { Results } from './benchmark';
import type { Figures } from './measure';
import { type Screen, screens } from './screens';
import type { Size } from './sizes';

/** One line of the tables. */
export interface Row {
  title: string;
  unit: 'ms' | 'MB' | 'kB';
  read(figures: Figures, bytes: number): number | undefined;
  /** What the kit promises at the largest size, as a multiple of the list by hand. */
  atMost?: Partial<Record<Screen, number>> | undefined;
}

const key = { hooks: 1.05, dropIn: 0.5 };

export const rows: readonly Row[] = [
  {
    title: 'all rows are there',
    unit: 'ms',
    read: ({ done }) => done.ready,
    atMost: { hooks: 1.05, dropIn: 0.7 },
  },
  {
    title: 'a key in the search leaves a tenth: next paint',
    unit: 'ms',
    read: ({ next }) => next.narrow,
    atMost: key,
  },
  { title: '… the tenth is there', unit: 'ms', read: ({ done }) => done.narrow },
  {
    title: 'a key clears the search: next paint',
    unit: 'ms',
    read: ({ next }) => next.clear,
    atMost: key,
  },
  { title: '… all rows are there again', unit: 'ms', read: ({ done }) => done.clear },
  { title: 'the disconnect dialog is open', unit: 'ms', read: ({ done }) => done.ask },
  {
    title: 'a disconnected account is gone, from the key on',
    unit: 'ms',
    read: ({ done }) => done.confirm,
    atMost: { hooks: 1.3, dropIn: 0.8 },
  },
  { title: '… from the server’s answer on', unit: 'ms', read: ({ change }) => change },
  { title: 'work: all rows', unit: 'ms', read: ({ work }) => work.ready },
  { title: 'work: the search leaves a tenth', unit: 'ms', read: ({ work }) => work.narrow },
  { title: 'work: the search is cleared', unit: 'ms', read: ({ work }) => work.clear },
  { title: 'work: the dialog opens', unit: 'ms', read: ({ work }) => work.ask },
  { title: 'work: an account is disconnected', unit: 'ms', read: ({ work }) => work.confirm },
  {
    title: 'JS heap with all rows',
    unit: 'MB',
    read: ({ heap }) => heap / 2 ** 20,
    atMost: { hooks: 1.5, dropIn: 2 },
  },
  { title: 'loaded, gzipped', unit: 'kB', read: (_, bytes) => bytes / 1_000 },
];

/** The medians of a row at a size, by screen. */
export function readRow({ read }: Row, results: Results, size: Size): Record<Screen, number> {
  const entries = screens.map((screen) => {
    const figures = results.figures[size]?.[screen] ?? [];
    return [screen, median(figures.map((item) => read(item, results.bytes[screen]) ?? Number.NaN))];
  });
  return Object.fromEntries(entries) as Record<Screen, number>;
}

function median(values: number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
