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
  /** Whether the picture shows the row. */
  plot?: boolean | undefined;
}

const search = { hooks: 1.05, dropIn: 0.5 };

export const rows: readonly Row[] = [
  {
    title: 'All rows are there',
    unit: 'ms',
    read: ({ done }) => done.ready,
    atMost: { hooks: 1.05, dropIn: 0.7 },
    plot: true,
  },
  {
    title: 'A key narrows the search: next paint',
    unit: 'ms',
    read: ({ next }) => next.narrow,
    atMost: search,
    plot: true,
  },
  { title: '… a tenth is left', unit: 'ms', read: ({ done }) => done.narrow },
  {
    title: 'A key clears the search: next paint',
    unit: 'ms',
    read: ({ next }) => next.clear,
    atMost: search,
    plot: true,
  },
  { title: '… all rows are there again', unit: 'ms', read: ({ done }) => done.clear },
  {
    title: 'The dialog asks before a disconnect',
    unit: 'ms',
    read: ({ done }) => done.ask,
    plot: true,
  },
  {
    title: 'Confirmed, the account is gone',
    unit: 'ms',
    read: ({ done }) => done.confirm,
    atMost: { hooks: 1.3, dropIn: 0.8 },
    plot: true,
  },
  { title: '… from the server’s answer on', unit: 'ms', read: ({ change }) => change },
  { title: 'Work for all rows', unit: 'ms', read: ({ work }) => work.ready },
  { title: 'Work for the narrowing key', unit: 'ms', read: ({ work }) => work.narrow },
  { title: 'Work for the clearing key', unit: 'ms', read: ({ work }) => work.clear },
  { title: 'Work for the dialog', unit: 'ms', read: ({ work }) => work.ask },
  { title: 'Work for the disconnect', unit: 'ms', read: ({ work }) => work.confirm },
  {
    title: 'JS heap with all rows',
    unit: 'MB',
    read: ({ heap }) => heap / 2 ** 20,
    atMost: { hooks: 1.5, dropIn: 2 },
  },
  { title: 'Loaded, gzipped', unit: 'kB', read: (_, bytes) => bytes / 1_000 },
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
