import type { Screen } from '../screens';
import { changing, narrowedTo, readSize, type Size } from '../sizes';
import { installNetwork, loadAnswers, type Network } from './network';
import { idle, next, painted, until } from './probe';

/** What the person does, and the page is watched for. Times are milliseconds. */
export type Deed = 'narrow' | 'clear' | 'ask' | 'confirm';

/** How long it took from the key on. */
export interface Times {
  /** To the next paint. */
  next: number;
  /** To the paint that shows what came of it. */
  done: number;
  /** From the server's answer to that paint, where there is one. */
  answered?: number | undefined;
}

/** What the benchmark says to the page. */
export interface Bench {
  /** Loads the screen and shows it; resolves with the time until all rows are painted. */
  start(): Promise<number>;
  /** Watches for a deed, and puts the focus where its key is pressed. */
  watch(deed: Deed): void;
  /** Resolves when what is watched for was painted. */
  result(): Promise<Times>;
  /** Resolves when the page is at rest. */
  rest(): Promise<void>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

type Show = { show(root: HTMLElement): void };

const load: Record<Screen, () => Promise<Show>> = {
  byHand: () => import('./screens/byHand'),
  hooks: () => import('./screens/hooks'),
  dropIn: () => import('./screens/dropIn'),
};

const query = new URLSearchParams(window.location.search);
const screen = query.get('screen') as Screen;
const size = query.get('size') as Size;
const { accounts } = readSize(size);

function createBench(network: Network): Bench {
  let result: Promise<Times>;

  const deeds: Record<Deed, { focus: string; ends(): boolean }> = {
    narrow: { focus: 'input[type="search"]', ends: () => countRows() === accounts * narrowedTo },
    clear: { focus: 'input[type="search"]', ends: () => countRows() === accounts },
    ask: { focus: `${row} :is([data-slot="account-disconnect"], .disconnect)`, ends: isAsked },
    confirm: { focus: confirm, ends: () => document.querySelector(row) === null },
  };

  async function watchFor(deed: Deed): Promise<Times> {
    const first = deed === 'narrow' || deed === 'clear' ? 'input' : 'keydown';
    const key = next('keydown');
    const shown = next(first).then(painted);
    const done = until(deeds[deed].ends).then(painted);
    const { timeStamp } = await key;
    const times = { next: (await shown) - timeStamp, done: (await done) - timeStamp };
    return deed === 'confirm' ? { ...times, answered: (await done) - network.removedAt() } : times;
  }

  return {
    async start() {
      const begin = performance.now();
      const { show } = await load[screen]();
      show(document.getElementById('root') as HTMLElement);
      await until(() => countRows() === accounts);
      return (await painted()) - begin;
    },
    watch(deed) {
      const element = document.querySelector<HTMLElement>(deeds[deed].focus);
      if (!element) throw new Error(`There is nothing to ${deed} with.`);
      element.focus();
      result = watchFor(deed);
    },
    result: () => result,
    async rest() {
      do {
        await network.whenQuiet();
        await painted();
        await idle();
      } while (!network.isQuiet());
    },
  };
}

const row = `li[data-credential-id="${changing}"]`;
const confirm = ':is([data-slot="disconnect-confirm"], dialog[open] .confirm)';

function countRows(): number {
  return document.querySelectorAll('li[data-credential-id]').length;
}

function isAsked(): boolean {
  return document.querySelector(confirm) !== null;
}

window.bench = createBench(installNetwork(await loadAnswers(size)));
