import type { Page } from 'playwright';
import type { ExpectStatic } from 'vitest';
import { isKnownComplaint } from '../knownComplaints';
import { accountIds, region, serverAccounts } from '../screen';
import type { App, AppServer } from '../startApp';
import type { Case } from './cases';
import { faults } from './faults';
import { dialogOf, type Form, fillIn, fillInAfter, goOn, leave } from './fillIn';
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
  /** What was typed, and has not come to the server in the end. */
  lost: string[];
  /** Where the token, or a secret that was typed, was found. */
  leaks: string[];
  /** What else was said on the console, and what nobody caught. */
  complaints: string[];
}

/** Runs one case. */
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
        const { attempts, outcomes, flow } = store.getState();
        const outcome = outcomes[key];
        // A flow whose answers were refused goes on.
        const refusal = 'isSubmitting' in flow && !flow.isSubmitting && flow.error;
        if (!refusal && (attempts.length > 0 || !outcome)) return;
        stop();
        resolve((refusal || outcome?.error)?.code ?? 'ok');
      }
    });
  }, target);
}

async function perform(app: App, operation: Operation, person?: Person): Promise<string> {
  await app.page.evaluate((key) => key && window.app.client.dismiss(key), operation.target);
  return follow(app, operation, person, async () => {
    await operation.start(app);
    if (operation.form) await fillIn(app, operation.form);
  });
}

/** Goes on in the dialog, where what was typed is still there. */
async function tryAgain(app: App, operation: Operation): Promise<string> {
  const isAtWindow = (await goOn(app).textContent()) === 'Try again';
  return follow(app, operation, isAtWindow ? allow : undefined, () => goOn(app).click());
}

/** Does something that may open a window, and follows what comes of it to the end. */
async function follow(
  app: App,
  operation: Operation,
  person: Person | undefined,
  start: () => Promise<unknown>,
): Promise<string> {
  let isOver = false;
  const popup = person && app.page.waitForEvent('popup');
  await start();
  async function act(opened: Page, { form = {} }: { form?: Form }): Promise<unknown> {
    await person?.(opened, app);
    return fillInAfter(app, form, () => isOver);
  }
  const acted = popup && act(await popup, operation);
  const code = findCode(app, operation);
  // What the person does is cut short by the end of the attempt. What fails before that end fails the test.
  await Promise.race([code, acted?.then(() => code)]);
  isOver = true;
  return code;
}

/** What stands in the alerts. Behind a dialog they are not for the person. */
async function readAlerts(app: App): Promise<string> {
  const isOpen = await dialogOf(app).isVisible();
  const alerts = isOpen
    ? dialogOf(app).getByRole('alert')
    : app.page.locator('[role="alert"] .pc-message');
  return (await alerts.allTextContents()).join(' | ');
}

/** The texts that were typed, and are not with the account at Paragon. */
function findLost({ paragon }: App, { form, integration, target }: Operation): string[] {
  if (!form) return [];
  const { model } = paragon;
  const person = { projectId: 'local-project', userId: 'demo-user' };
  const accounts = model.getIntegrations(person)[integration.type]?.allCredentials ?? [];
  const account = accounts.find(({ id }) => id === target) ?? accounts.at(-1);
  const { pre, post } = account ? model.getInputs(person, account.id) : {};
  const known = Object.values({ ...pre, ...post });
  return Object.values({ ...form.before, ...form.after }).filter((text) => !known.includes(text));
}

async function findLeaks({ page }: App, said: readonly string[]): Promise<string[]> {
  const places = await page.evaluate(() => window.app.places());
  // The browser itself repeats the address of a call that it refused, and the SDK writes the token into one.
  const ours = said.filter((text) => !text.startsWith('Access to fetch at'));
  const logs = ours.map((text): [string, string] => ['console', text]);
  return [...places, ...logs]
    .filter(([, text]) => text.includes('eyJ') || text.includes('matrix-secret'))
    .map(([name]) => name);
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
      const isGrown = now.length === before.length + operation.growth;
      const touched = now.filter(({ id }) => !before.some((old) => old.id === id));
      return (isGrown && touched.every(({ status }) => status === 'VALID')) || 'otherwise';
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
    if (given.isLeft) {
      await leave(used);
      await expect.poll(() => serverAccounts(used, type)).toEqual(before);
    }
    const isOpen = await dialogOf(used).isVisible();
    const anew = () => perform(used, operation, operation.opensWindow ? allow : undefined);
    const later = code === 'ok' ? 'ok' : await (isOpen ? tryAgain(used, operation) : anew());
    await expect.poll(() => accountIds(used, type)).toBeDefined();
    const complaints = used.complaints.filter((text) =>
      text.startsWith('uncaught')
        ? // The SDK asks on after it has logged out, and hears nothing of it.
          !call?.isLoud && !text.includes('pollForCredential')
        : !isKnownComplaint(text),
    );
    return { code, says, done, later, lost: findLost(used, operation), leaks, complaints };
  }

  /** Where a window tells in two ways, the second one is still on its way, with a code that a reset forgets. */
  async function settle({ page }: App, expect: ExpectStatic): Promise<void> {
    await expect.poll(() => page.context().pages().length).toBe(1);
    await page.evaluate(() => window.app.client.refresh());
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
      else await settle(app, expect);
      return sight;
    } catch (error) {
      // The next case begins on a page that is whole.
      await close();
      throw error;
    }
  };
}
