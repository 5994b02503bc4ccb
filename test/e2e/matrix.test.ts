import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultName, faults } from './matrix/faults';
import { operations } from './matrix/operations';
import { runCase } from './matrix/runCase';
import { region } from './screen';
import { type App, type AppServer, startApp } from './startApp';

let server: AppServer;
let app: App;
const results: Record<string, Record<string, string>> = {};

beforeAll(async () => {
  server = await startApp();
});
afterAll(async () => {
  console.table(results);
  await server.close();
});

describe.each(Object.entries(operations))('%s', (name, operation) => {
  beforeAll(async () => {
    app = await server.open();
    await region(app, 'Slack').waitFor();
  });
  afterAll(() => app.page.context().close());

  describe.each(Object.keys(operation.calls))('when %s fails', (call) => {
    it.each(Object.keys(faults) as FaultName[])('with %s', async (fault) => {
      const code = await runCase(app, operation, call, fault);
      results[`${name}: ${call}`] = { ...results[`${name}: ${call}`], [fault]: code };
      expect(code).toBe(operation.ends[call]?.[fault] ?? 'ok');
    });
  });
});
