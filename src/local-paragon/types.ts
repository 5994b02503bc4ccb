import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ParagonModel, ParagonModelOptions } from '../model/ParagonModel';
import type { Person } from '../model/types';

/**
 * How the window tells that a consent was given: by a message to its opener, by the session that the SDK polls,
 * or by both. In `both`, one consent still makes one account.
 */
export type CallbackStyle = 'message' | 'session' | 'both';

/** What can be switched while the local Paragon runs. */
export interface LocalParagonSettings {
  callbackStyle: CallbackStyle;
  /** A denial closes the window without a word. */
  silentDenial: boolean;
  /** The consent page sends `Cross-Origin-Opener-Policy: same-origin`, as some providers do. */
  isolateConsent: boolean;
}

/** What goes wrong. `delayMs` goes with every other effect. */
export interface FaultEffect {
  /** Answers with this status and `body`, or with an error body that fits the status. */
  status?: number | undefined;
  body?: unknown;
  contentType?: string | undefined;
  /** Waits first. */
  delayMs?: number | undefined;
  /** Cuts the connection. Browsers try again, so this one ignores `times`. */
  drop?: boolean | undefined;
  /** Answers 403 to the preflight and to the call, without the header that lets the page read it; ignores `times`. */
  refuseOrigin?: boolean | undefined;
  /** Answers 200 with JSON that cannot be parsed. */
  malformed?: boolean | undefined;
  /** Answers 200 without a body. */
  empty?: boolean | undefined;
  /** Answers as if all were well, and keeps nothing of what was asked. */
  forget?: boolean | undefined;
}

/** A fault and the requests that it hits; preflights are spared, unless the fault refuses the origin. */
export interface Fault {
  match: {
    method?: string | undefined;
    /** A part of the path, or a pattern that it matches; the path starts behind the base path. */
    path: string | RegExp;
    /** How often it strikes. @default until it is cleared */
    times?: number | undefined;
  };
  effect: FaultEffect;
}

export interface Faults {
  /** Switches a fault on; the newest that matches strikes. Returns what switches it off. */
  set(fault: Fault): () => void;
  clear(): void;
}

export interface TokenOptions {
  /** @default 'local-project' */
  projectId?: string | undefined;
  /** @default 'demo-user' */
  userId?: string | undefined;
  /** Negative makes an expired token. @default 3600 */
  expiresInSeconds?: number | undefined;
  /** Whatever changes an account is refused with 403 and the code 7210. @default false */
  readOnly?: boolean | undefined;
}

/** A request that reached the local Paragon, without its query: that can carry a token. */
export interface LoggedRequest {
  method: string;
  path: string;
  /** The `X-Paragon-Credential` header. */
  credentialId?: string | undefined;
}

/** A request to a provider, a question for options, or a workflow or event that was triggered. */
export interface LoggedCall extends LoggedRequest {
  kind: 'request' | 'options' | 'workflow' | 'event';
  person: Person;
  /** The integration's type, the workflow's id, or the event's name. */
  target: string;
  configurationId?: string | undefined;
  body?: unknown;
}

/** Everything that the local Paragon knows. */
export interface LocalParagonState {
  people: (Person & {
    integrations: ReturnType<ParagonModel['getIntegrations']>;
    meta: Record<string, unknown>;
  })[];
  settings: LocalParagonSettings;
  /** The last 1000 requests of the SDK, the newest last. */
  requests: LoggedRequest[];
  calls: LoggedCall[];
}

export interface LocalParagonOptions extends ParagonModelOptions {
  /** @default '/_paragon' */
  basePath?: string | undefined;
  /** @default 'both' */
  callbackStyle?: CallbackStyle | undefined;
}

/** The services behind the SDK, in memory. */
export interface LocalParagon {
  /** A Node request handler, as `node:http`, Connect, Express and Vite take it. */
  handle(req: IncomingMessage, res: ServerResponse, next?: () => void): void;
  /** The accounts, to be looked at or changed behind the SDK's back. */
  readonly model: ParagonModel;
  readonly faults: Faults;
  readonly settings: LocalParagonSettings;
  /** Forgets accounts, consents, faults, revoked tokens, the log and changed settings. */
  reset(): void;
  getState(): LocalParagonState;
  /** Starts a server on 127.0.0.1; `url` includes the base path. */
  listen(port?: number): Promise<{ url: string; close(): Promise<void> }>;
  /** A user token as the local Paragon takes it: well-formed, but signed by nobody. */
  signToken(options?: TokenOptions): string;
  /** Makes every token of the person that was seen so far worthless. */
  revokeTokens(userId: string): void;
}
