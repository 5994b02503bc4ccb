/**
 * The guard of a page. SDK trap 31: the SDK obeys `message` events of any window, so any frame on the page could invoke
 * its functions or plant a credential. The guard listens before the SDK does, and stops foreign messages.
 */
export interface MessageGuard {
  /** Origins that may message the SDK besides our own. */
  readonly allowed: Set<string>;
  /** How many messages were stopped. */
  blocked: number;
  /** Whether an SDK was there before, whose listener hears everything first. */
  readonly isLate: boolean;
}

/** Two copies of the kit on a page agree through this key. */
const key = Symbol.for('paragon-connect-react.guard');

/** The id that the SDK gives to its own frame. */
export const sdkFrameId = 'paragon-connect-frame';

const paragonOrigins = ['zeus', 'connect', 'passport', 'dashboard', 'hermes'].map(
  (service) => `https://${service}.useparagon.com`,
);

const consentMessages = new Set<unknown>([
  'oauth-nonce-loaded',
  'oauth_success_callback',
  'oauth_error_callback',
]);

/** The guard of this page, when there is one. */
export function getMessageGuard(): MessageGuard | undefined {
  return typeof window === 'undefined' ? undefined : Reflect.get(window, key);
}

/** Registers the guard once a page; without a window it does nothing. Call it before the SDK is imported. */
export function installMessageGuard(): MessageGuard | undefined {
  if (typeof window === 'undefined') return undefined;
  const existing = getMessageGuard();
  if (existing) return existing;
  const isLate = document.getElementById(sdkFrameId) !== null;
  const guard: MessageGuard = { allowed: new Set(paragonOrigins), blocked: 0, isLate };
  Reflect.set(window, key, guard);
  window.addEventListener('message', (event) => stopForeign(event, guard), { capture: true });
  return guard;
}

/** Lets the origin of this address message the SDK. An address without an origin is ignored. */
export function allowOrigin(address: unknown): void {
  const origin = findOrigin(address);
  // All sandboxed frames share the origin "null".
  if (origin && origin !== 'null') getMessageGuard()?.allowed.add(origin);
}

/** `URL.canParse` is younger than the browsers that the kit supports. */
function findOrigin(address: unknown): string | undefined {
  try {
    return new URL(String(address)).origin;
  } catch {
    return undefined;
  }
}

/** Stops the message for every later listener when it is foreign. Returns whether it was. */
export function stopForeign(event: MessageEvent, guard: MessageGuard): boolean {
  if (isPermitted(event, guard.allowed)) return false;
  event.stopImmediatePropagation();
  guard.blocked += 1;
  if (guard.blocked === 1) {
    console.warn(
      `paragon-connect-react stopped a message to the Connect SDK from ${event.origin}. If Paragon is ` +
        'self-hosted there, name this origin in `allowedOrigins`.',
    );
  }
  return true;
}

function isPermitted(event: MessageEvent, allowed: ReadonlySet<string>): boolean {
  const data: unknown = event.data;
  const ours = event.origin === window.location.origin;
  // The SDK reads a property of whatever arrives, and fails on null.
  if (data === null || data === undefined) return ours;
  const { type, messageType } = Object(data) as { type?: unknown; messageType?: unknown };
  const known = ours || allowed.has(event.origin);
  if (messageType === 'SDK_FUNCTION_INVOCATION' && !(known && isSdkFrame(event.source)))
    return false;
  return known || !consentMessages.has(type);
}

function isSdkFrame(source: MessageEventSource | null): boolean {
  const frames = document.querySelectorAll<HTMLIFrameElement>(`iframe#${sdkFrameId}`);
  return source !== null && [...frames].some((frame) => frame.contentWindow === source);
}
