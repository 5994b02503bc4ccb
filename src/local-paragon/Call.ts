import type { Person } from '../model/types';

/** One HTTP request, as the routes see it. */
export interface Call {
  method: string;
  /** Behind the base path. */
  path: string;
  query: URLSearchParams;
  /** The named parts of the route's path. */
  params: Record<string, string>;
  /** The local Paragon's own address, with the base path. */
  base: string;
  /** `X-Paragon-Credential`. */
  credentialId: string | undefined;
  /** `X-Paragon-Configuration-Id`. */
  configurationId: string | undefined;
  /** The body: parsed when it is JSON or a form, else its text. */
  body: unknown;
}

/** A request with a good token. */
export interface UserCall extends Call {
  person: Person;
}

/** What a route answers; a plain value is sent as JSON. */
export class Reply {
  readonly body: string;
  readonly contentType: string;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    body: string,
    contentType: string,
    status = 200,
    headers: Record<string, string> = {},
  ) {
    this.body = body;
    this.contentType = contentType;
    this.status = status;
    this.headers = headers;
  }
}

/** A route of the pages, icons and the control endpoint: no token asked. */
export interface PublicRoute {
  method: string;
  /** `:name` stands for one part of the path, `*` for the rest. */
  path: string;
  open: true;
  handle(call: Call): unknown;
}

/** A route of the SDK: the person is the token's. */
export interface UserRoute {
  method: string;
  path: string;
  open?: false;
  /** Refused to a token that may only read. */
  changes?: true;
  handle(call: UserCall): unknown;
}

export type Route = PublicRoute | UserRoute;

/** The body as an object; anything else is read as an empty one. */
export function bodyOf(call: Call): Record<string, unknown> {
  const { body } = call;
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** Where the icon of an integration can be fetched. */
export function iconUrl({ base }: Call, type: string): string {
  return `${base}/integrations/${type}.svg`;
}

/** The value if it is a text with something in it. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}
