import { afterAll, beforeAll, it } from 'vitest';
import { createPool } from '../../tools/createPool';
import { type AppServer, startApp } from '../startApp';
import { type Case, cases } from './cases';
import { createRunner, type Runner } from './createRunner';
import { project } from './project';

/** How many cases run side by side: most of their time is waiting. */
const lanes = 5;
const codes = new Map<Case, string>();
let servers: AppServer[] = [];
let withRunner: ReturnType<typeof createPool<Runner>>;

beforeAll(async () => {
  servers = await Promise.all(Array.from({ length: lanes }, () => startApp(project)));
  withRunner = createPool(servers.map(createRunner));
});
afterAll(async () => {
  const table: Record<string, Record<string, string>> = {};
  for (const given of cases) {
    table[given.row] = { ...table[given.row], [given.trouble]: codes.get(given) ?? '' };
  }
  console.table(table);
  await Promise.all(servers.map((server) => server.close()));
});

for (const given of cases) {
  it.concurrent(`${given.row}: ${given.trouble}`, async ({ expect }) => {
    const sight = await withRunner((run) => run(given, expect));
    codes.set(given, sight.code);
    const atRest = { later: 'ok', lost: [], leaks: [], complaints: [] };
    expect(sight).toEqual({ ...given.expected, ...atRest });
  });
}
