import type { Quantity } from '../measure';
import type { Screen } from '../screens';
import { changing, narrowedTo, readSize, type Size } from '../sizes';
import { installNetwork, loadAnswers, type Network } from './network';
import { idle, next, painted, until } from './probe';

/** How long it took, in milliseconds. */
export interface Times {
  /** From the key to the next paint. */
  next?: number | undefined;
  /** To the paint that shows the result. */
  done: number;
  /** From the server's answer to that paint, where there is one. */
  answered?: number | undefined;
}

/** What the benchmark says to the page. */
export interface Bench {
  /** Shows the screen, or waits for the key with the focus where the key belongs. */
  begin(quantity: Quantity): void;
  /** Resolves when the result was painted. */
  result(): Promise<Times>;
  /** Resolves when the page is at rest. */
  rest(): Promise<void>;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

type Show = (root: HTMLElement) => void;

const screens: Record<Screen, () => Promise<{ show: Show }>> = {
  byHand: () => import('./screens/byHand'),
  hooks: () => import('./screens/hooks'),
  dropIn: () => import('./screens/dropIn'),
};

const query = new URLSearchParams(window.location.search);
const screen = query.get('screen') as Screen;
const size = query.get('size') as Size;
const { accounts } = readSize(size);

const search = 'input[type="search"]';
const row = `li[data-credential-id="${changing}"]`;
const disconnect = `${row} :is([data-slot="account-disconnect"], .disconnect)`;
const confirm = ':is([data-slot="disconnect-confirm"], dialog[open] .confirm)';

/** The drop-in keeps the cards that do not match as hidden elements. */
const countRows = (): number =>
  document.querySelectorAll('li[data-credential-id]:not([hidden] *)').length;

interface Deed {
  /** Where the key is pressed. */
  focus: string;
  /** What the key causes first. */
  event: 'input' | 'click';
  ends(): boolean;
}

const deeds: Record<Exclude<Quantity, 'ready'>, Deed> = {
  narrow: { focus: search, event: 'input', ends: () => countRows() === accounts * narrowedTo },
  clear: { focus: search, event: 'input', ends: () => countRows() === accounts },
  ask: { focus: disconnect, event: 'click', ends: () => document.querySelector(confirm) !== null },
  confirm: { focus: confirm, event: 'click', ends: () => document.querySelector(row) === null },
};

function createBench(network: Network): Bench {
  let result: Promise<Times>;

  async function start(): Promise<Times> {
    const begun = performance.now();
    const { show } = await screens[screen]();
    show(document.getElementById('root') as HTMLElement);
    await until(() => countRows() === accounts);
    return { done: (await painted()) - begun };
  }

  async function watch({ event, ends }: Deed): Promise<Times> {
    const removedBefore = network.removedAt();
    const [key, answeredAt, doneAt] = await Promise.all([
      next('keydown'),
      next(event).then(painted),
      until(ends).then(painted),
    ]);
    // The time when the key was pressed, and not when the page heard of it.
    const pressedAt = key.timeStamp;
    const removedAt = network.removedAt();
    return {
      next: answeredAt - pressedAt,
      done: doneAt - pressedAt,
      answered: removedAt > removedBefore ? doneAt - removedAt : undefined,
    };
  }

  return {
    begin(quantity) {
      if (quantity === 'ready') {
        result = start();
        return;
      }
      const deed = deeds[quantity];
      const element = document.querySelector<HTMLElement>(deed.focus);
      if (!element) throw new Error(`Nothing fits ${deed.focus}.`);
      element.focus();
      result = watch(deed);
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

window.bench = createBench(installNetwork(await loadAnswers(size)));
