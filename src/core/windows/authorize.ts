import { ParagonError, type ParagonErrorCode } from '../ParagonError';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import { glance, watchSaving } from '../sdk/sdkInternals';
import { toParagonError } from '../toParagonError';
import { safeCause, withoutTokens } from '../withoutTokens';
import { captureWindow } from './captureWindow';
import { closeWindow } from './closeWindow';
import { watchWindow } from './watchWindow';

/** How often the clock and the session are looked at, in milliseconds. */
const lookEvery = 1_000;

interface AuthorizationOptions {
  sdk: ParagonSdk;
  integration: string;
  credentialId?: string | undefined;
  /** Milliseconds. */
  timeoutMs: number;
  /** Starts the SDK's call, which opens the window synchronously. */
  start(): Promise<unknown>;
  /** Whether the account is there; the value is what the SDK resolved with. */
  isDone(value: unknown): Promise<boolean>;
  /** Whether the SDK may resolve this call for an earlier one of the same integration. */
  isCrossed: boolean;
  onLost(): void;
}

/** A window in which a person is busy. */
export interface Authorization {
  /** What the SDK's call resolved with. Rejects with a {@link ParagonError}; settles exactly once. */
  promise: Promise<unknown>;
  cancel(): void;
  focus(): void;
  /** Something else has shown that it succeeded. */
  finish(): void;
}

/**
 * Runs one install of the SDK to its end. The SDK's own promise can stay open for ever, so that it is only
 * one of the things that settle this one.
 */
export function authorize(options: AuthorizationOptions): Authorization {
  const { sdk, integration, credentialId } = options;
  const deadline = Date.now() + options.timeoutMs;
  const stops: (() => void)[] = [];
  let opened: Window | null = null;
  let latest: Promise<unknown> | undefined;
  let saving: Promise<unknown> | undefined;
  let isAllowed = false;
  let isTidy = false;
  const about = { integration, credentialId };
  const { promise, resolve, reject } = deferred();

  function fail(code: ParagonErrorCode, message: string, cause?: unknown): void {
    reject(new ParagonError(code, message, { ...about, ...(cause !== undefined && { cause }) }));
  }

  function look(): void {
    if (Date.now() >= deadline) fail('timed-out', 'The window was left open past the time limit.');
    else if (!glance(sdk).authenticated)
      fail('not-authenticated', 'The session ended while the window was open.');
  }

  async function accept(value: unknown): Promise<void> {
    const isClosed = opened?.closed !== false;
    if ((await options.isDone(value)) || (isClosed && !options.isCrossed)) resolve(value);
  }

  async function giveUp(): Promise<void> {
    // The window is done with before the account is saved, which can take longer.
    await saving?.catch(() => undefined);
    if (isAllowed) fail('server', 'The person allowed it, but Paragon did not save the account.');
    else fail('popup-closed', 'The window was closed before the account was connected.');
  }

  stops.push(
    watchSaving(sdk, (started) => {
      latest = started;
    }),
  );
  try {
    const captured = captureWindow(() => options.start());
    opened = captured.opened;
    assertAddress(captured.asked).catch((thrown: unknown) => reject(toParagonError(thrown, about)));
    captured.result
      .then(accept)
      .catch((thrown: unknown) => reject(toAuthorizationError(thrown, about)));
  } catch (thrown) {
    reject(toParagonError(thrown, about));
  }
  const timer = setInterval(look, lookEvery);
  stops.push(() => clearInterval(timer));
  if (opened) {
    stops.push(
      watchWindow(opened, {
        onClosed: giveUp,
        onAllowed() {
          isAllowed = true;
          saving = latest;
          saving?.catch((thrown: unknown) =>
            reject(toParagonError(thrown, { ...about, fallback: 'server' })),
          );
        },
        onLost: options.onLost,
        onDenied: (answer) => reject(toAuthorizationError(answer, about)),
      }),
    );
  }

  /** At once where the person cancels: the next attempt can begin in the same task. */
  function tidy(): void {
    if (isTidy) return;
    isTidy = true;
    for (const stop of stops) stop();
    if (opened) closeWindow(opened);
  }
  promise.then(tidy, tidy);
  return {
    promise,
    cancel() {
      fail('cancelled', 'The attempt was cancelled.');
      tidy();
    },
    focus: () => opened?.focus(),
    finish: () => resolve(undefined),
  };
}

/** A denial rejects with whatever the callback page sent: a plain object, a text or nothing at all. */
function toAuthorizationError(
  thrown: unknown,
  about: { integration: string; credentialId?: string | undefined },
): ParagonError {
  if (thrown instanceof Error) return toParagonError(thrown, about);
  const said: unknown = Object(thrown).message ?? thrown;
  const reason = typeof said === 'string' ? ` It said: ${withoutTokens(said)}` : '';
  return new ParagonError('provider-denied', `The provider or the person said no.${reason}`, {
    ...about,
    cause: safeCause(thrown),
  });
}

/** Without the provider's address the window stays on its first page, and the SDK says nothing. */
async function assertAddress(asked: Promise<Response> | undefined): Promise<void> {
  const response = await asked;
  const text = await response?.text();
  if (response === undefined || text === undefined) return;
  // In the form in which the SDK throws what a server answers.
  if (!response.ok) throw new Error(text.startsWith('{') ? text : '{}');
  if (!Object(JSON.parse(text)).redirectUrl) throw new SyntaxError('No redirectUrl in the answer.');
}

function deferred(): {
  promise: Promise<unknown>;
  resolve(value: unknown): void;
  reject(error: ParagonError): void;
} {
  let resolve: (value: unknown) => void = () => undefined;
  let reject: (error: ParagonError) => void = () => undefined;
  const promise = new Promise<unknown>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
