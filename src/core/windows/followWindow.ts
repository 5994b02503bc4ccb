import { createDeferred } from '../createDeferred';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { peekUser, watchSaving } from '../sdk/sdkInternals';
import { type Capture, captureWindow } from './captureWindow';
import { closeSentWindow, closeWindow } from './closeWindow';
import type { WindowEnd } from './endings';
import { watchWindow } from './watchWindow';

/** How often the clock and the session are looked at, in milliseconds. */
const lookEvery = 1_000;

export interface FollowOptions {
  sdk: ParagonSdk;
  /** Where the time ends, in milliseconds since the epoch: timers stand still while a laptop sleeps. */
  deadline: number;
  /** A window that was opened in the click, before the SDK was ready. The SDK gets it in place of one of its own. */
  held?: Window | undefined;
  /** Starts the SDK's call, which opens the window in the same task. */
  start(): Promise<unknown>;
  /** What the server is to do with the consent, where the SDK would not tell it. */
  installOptions?: object | undefined;
  /** Whether the account is there. The value is what the SDK resolved with. */
  isDone(value: unknown): Promise<boolean>;
  /** Whether the SDK may resolve this call for an earlier one of the same integration. */
  isCrossed: boolean;
  onLost(): void;
  onClosing(): void;
}

/** A consent window that is followed to its end. */
export interface FollowedWindow {
  /** Resolves once, with the first end of all. Never rejects. */
  end: Promise<WindowEnd>;
  /** Settles when the SDK's own call does, which can be long after the end, or never. */
  sdkCall: Promise<unknown>;
  cancel(): void;
  focus(): void;
  /** Something else has shown that the account is there. */
  finish(): void;
}

/**
 * Starts one install of the SDK, and follows its window to the end. SDK trap 2: the SDK's own promise can stay open for
 * ever, so it is only one of several things that end this.
 */
export function followWindow(options: FollowOptions): FollowedWindow {
  const { sdk, deadline } = options;
  const stops: (() => void)[] = [];
  const { promise: end, resolve: finish } = createDeferred<WindowEnd>();
  let opened: Window | null = null;
  /** When Paragon's first page was there, in milliseconds since the epoch; 0 before. */
  let loadedAt = 0;
  let sdkCall: Promise<unknown> = Promise.resolve();
  let latest: Promise<unknown> | undefined;
  let saving: Promise<unknown> | undefined;

  const fail = (thrown: unknown): void => finish({ by: 'failure', thrown });

  function look(): void {
    if (Date.now() >= deadline) finish({ by: 'limit' });
    else if (!peekUser(sdk).authenticated) finish({ by: 'session' });
  }

  async function accept(value: unknown): Promise<void> {
    const isClosed = opened?.closed !== false;
    const isDone = await options.isDone(value);
    if (isDone || (isClosed && !options.isCrossed)) finish({ by: 'sdk', value });
  }

  /** `startOAuthFlow` does not hear of an account that the SDK has saved because of the window's message. */
  async function acceptSaved(value: unknown): Promise<void> {
    if (options.installOptions && value && (await options.isDone(value))) {
      finish({ by: 'sdk', value });
    }
  }

  function follow({ result, asked }: Capture<Promise<unknown>>): void {
    sdkCall = result;
    asked?.then(assertAddress).catch(fail);
    result.then(accept).catch(fail);
  }

  /** The window closes before the account is saved, which can take longer than the grace of a closed window. */
  async function giveUp(): Promise<void> {
    await saving?.catch(() => undefined);
    finish({ by: 'closed', consented: saving !== undefined });
  }

  stops.push(
    watchSaving(
      sdk,
      (started) => {
        latest = started;
      },
      options.installOptions,
    ),
  );
  try {
    const captured = captureWindow(() => options.start(), options.held);
    opened = captured.opened;
    follow(captured);
  } catch (thrown) {
    // SDK trap 1: the SDK throws outright what it finds wrong before its call.
    fail(thrown);
  }
  const timer = setInterval(look, lookEvery);
  stops.push(() => clearInterval(timer));
  if (opened) {
    stops.push(
      watchWindow(opened, {
        onLoaded() {
          loadedAt = Date.now();
        },
        onClosed: giveUp,
        onLost: options.onLost,
        onClosing: options.onClosing,
        onAllowed() {
          saving = latest ?? Promise.resolve();
          saving.then(acceptSaved, (thrown) => finish({ by: 'failure', thrown, isSaving: true }));
        },
        onDenied: (answer) => finish({ by: 'denial', answer }),
      }),
    );
  }

  function tidy(): void {
    for (const stop of stops.splice(0)) stop();
    if (opened) closeSentWindow(opened, loadedAt);
    else if (options.held) closeWindow(options.held);
    opened = null;
  }
  end.then(tidy);
  return {
    end,
    sdkCall,
    cancel() {
      finish({ by: 'cancel' });
      // In this task: the next attempt can begin in the same click.
      tidy();
    },
    focus: () => opened?.focus(),
    finish: () => finish({ by: 'event' }),
  };
}

/** Without the provider's address the window stays on its first page, and the SDK only logs why (SDK trap 2). */
async function assertAddress(response: Response): Promise<void> {
  const text = await response.text();
  // In the form in which the SDK throws what a server answers.
  if (!response.ok) throw new Error(text.startsWith('{') ? text : '{}');
  if (!Object(JSON.parse(text)).redirectUrl) throw new SyntaxError('No redirectUrl in the answer.');
}
