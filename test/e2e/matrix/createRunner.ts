import type { ExpectStatic } from 'vitest';
import { isKnownComplaint } from '../knownComplaints';
import { accountIds, region, serverAccounts } from '../screen';
import type { App, AppServer } from '../startApp';
import type { Case } from './cases';
import { faults } from './faults';
import { type Operation, operations } from './operations';
import { allow, type Course, courses, type Person } from './people';

declare global {
  interface Window {
    result: Promise<string>;
  }
}

/** What was seen of a case. */
export interface Sight {
  code: string;
  says: string;
  /** Whether the accounts have changed as they should; `otherwise` where that is neither so nor not. */
  done: boolean | 'otherwise';
  /** How the same thing went when nothing stood in its way any more. */
  later: string;
  /** Where the token was found. */
  leaks: string[];
  /** What else was said on the console, and what nobody caught. */
  complaints: string[];
}

/** Lives one case. */
export type Runner = (given: Case, expect: ExpectStatic) => Promise<Sight>;

/** Waits until the operation has come to its end, and tells how: `ok` or a code. */
async function findCode({ page }: App, { target }: Operation): Promise<string> {
  if (!target) return page.evaluate(() => window.result);
  return page.evaluate((key) => {
    const { store } = window.app.client;
    return new Promise<string>((resolve) => {
      const stop = store.subscribe(look);
      look();
      function look(): void {
        const { attempts, outcomes } = store.getState();
        const outcome = outcomes[key];
        if (attempts.length > 0 || !outcome) return;
        stop();
        resolve(outcome.error?.code ?? 'ok');
      }
    });
  }, target);
}

async function perform(app: App, operation: Operation, person?: Person): Promise<string> {
  await app.page.evaluate((key) => key && window.app.client.dismiss(key), operation.target);
  const popup = person && app.page.waitForEvent('popup');
  await operation.start(app);
  const act = popup && person(await popup, app);
  const code = findCode(app, operation);
  // What the person is at when the attempt ends comes to nothing; what fails before is the test's.
  await Promise.race([code, act?.then(() => code)]);
  return code;
}

async function readAlerts({ page }: App): Promise<string> {
  const texts = await page.locator('[role="alert"] .pc-message').allTextContents();
  return texts.join(' | ');
}

async function findLeaks({ page }: App, said: readonly string[]): Promise<string[]> {
  const places = await page.evaluate(() => window.app.places());
  // The browser itself repeats the address of a call that it refused, and the SDK writes the token into one.
  const ours = said.filter((text) => !text.startsWith('Access to fetch at'));
  const logs = ours.map((text): [string, string] => ['console', text]);
  return [...places, ...logs].filter(([, text]) => text.includes('eyJ')).map(([name]) => name);
}

/** Opens pages for cases and runs them, one after another. */
export function createRunner(server: AppServer): Runner {
  let app: App | undefined;
  const said: string[] = [];

  async function open(prepare?: Course['prepare']): Promise<App> {
    const opened = await server.open('', prepare);
    opened.page.on('console', (message) => said.push(message.text()));
    await region(opened, 'Slack').waitFor();
    return opened;
  }

  async function run(used: App, given: Case, expect: ExpectStatic): Promise<Sight> {
    const { paragon, page } = used;
    const operation: Operation = operations[given.operation];
    const course: Course = given.course ? courses[given.course] : {};
    const { call, name } = given.fault ?? {};
    said.length = 0;
    used.complaints.length = 0;
    paragon.reset();
    await page.evaluate(() => window.app.client.refresh());
    Object.assign(paragon.settings, course.settings, call?.style && { callbackStyle: call.style });
    const type = operation.integration.type;
    await expect.poll(() => accountIds(used, type)).toBeDefined();
    const before = serverAccounts(used, type);
    const isDone = (): Sight['done'] => {
      const now = serverAccounts(used, type);
      if (JSON.stringify(now) === JSON.stringify(before)) return false;
      return now.length === before.length + operation.growth || 'otherwise';
    };

    const act = course.person ?? (name && call?.person?.(name)) ?? allow;
    const person = operation.opensWindow && !course.blocked ? act : undefined;
    if (call && name) {
      // A refusal once is a session that ended; the rest lasts until it is mended.
      const times = ['401', '403'].includes(name) ? 1 : undefined;
      const { method, path } = call;
      paragon.faults.set({ match: { method, path, times }, effect: faults[name] });
    }
    await course.before?.(used);
    const code = await perform(used, operation, person);
    // A refresh that fails behind it is said a moment later.
    const { says: wanted } = given.expected;
    await expect
      .poll(() => readAlerts(used), { timeout: 5_000 })
      .toBe(wanted)
      .catch(() => undefined);
    const says = await readAlerts(used);
    paragon.faults.clear();
    const leaks = await findLeaks(used, said);
    const done = operation.target || operation.changes ? isDone() : code === 'ok';
    const later =
      code === 'ok'
        ? 'ok'
        : await perform(used, operation, operation.opensWindow ? allow : undefined);
    await expect.poll(() => accountIds(used, type)).toBeDefined();
    const complaints = used.complaints.filter((text) =>
      text.startsWith('uncaught')
        ? // The SDK asks on after it has logged out, and hears nothing of it.
          !call?.isLoud && !text.includes('pollForCredential')
        : !isKnownComplaint(text),
    );
    return { code, says, done, later, leaks, complaints };
  }

  async function close(): Promise<void> {
    await app?.close();
    app = undefined;
  }

  return async (given, expect) => {
    const { prepare, before } = given.course ? (courses[given.course] as Course) : {};
    const isAlone = prepare || before || given.fault?.call.isPolled;
    if (isAlone) await close();
    app ??= await open(prepare);
    try {
      const sight = await run(app, given, expect);
      if (isAlone) await close();
      return sight;
    } catch (error) {
      // The next case begins on a page that is whole.
      await close();
      throw error;
    }
  };
}
