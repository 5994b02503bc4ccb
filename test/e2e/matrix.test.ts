import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cases as allCases, type Case } from './matrix/cases';
import { createRunner, type Sight } from './matrix/runCase';
import { type AppServer, startApp } from './startApp';

/** MATRIX='uninstall|request' runs the rows that match. */
const wanted = new RegExp(process.env.MATRIX ?? '');
const cases = allCases.filter(({ row }) => wanted.test(row));
const rows = [...new Set(cases.map(({ row }) => row))];
/** How many cases run side by side: most of their time is waiting. */
const lanes = 4;
const table: Record<string, Record<string, string>> = {};
const servers: AppServer[] = [];
const sights = new Map<Case, Promise<Sight>>();

beforeAll(async () => {
  for (let lane = 0; lane < lanes; lane += 1) {
    const server = await startApp(servers[0]?.browser);
    servers.push(server);
    const run = createRunner(server);
    let last: Promise<unknown> = Promise.resolve();
    // Dealt out in such a way that the slow ones of all rows do not meet in one lane.
    const mine = ({ row }: Case, index: number) => (index + rows.indexOf(row)) % lanes === lane;
    for (const given of cases.filter(mine)) {
      const sight = last.then(() => run(given));
      sights.set(given, sight);
      last = sight.catch(() => undefined);
    }
  }
});
afterAll(async () => {
  console.table(table);
  for (const server of servers.toReversed()) await server.close();
});

describe.each(rows)('%s', (row) => {
  const inRow = cases.filter((given) => given.row === row);
  it.each(inRow)('$trouble', { timeout: 60_000 }, async (given) => {
    const sight = await sights.get(given);
    table[row] = { ...table[row], [given.trouble]: sight?.code ?? '' };
    expect(sight).toEqual({ ...given.expected, later: 'ok', leaks: [], uncaught: [] });
  });
});
