import type { IncomingMessage, ServerResponse } from 'node:http';
import { ModelError } from '../model/ModelError';
import { Reply } from './Call';

/** Lets a page of this machine read the answer, whatever header it sends. */
export function allowOrigin(req: IncomingMessage, res: ServerResponse): void {
  const { origin } = req.headers;
  if (!origin) return;
  res.setHeader('Access-Control-Allow-Origin', origin);
  res.setHeader('Vary', 'Origin');
}

/** Answers a preflight. */
export function sendPreflight(req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
  const asked = req.headers['access-control-request-headers'];
  if (asked) res.setHeader('Access-Control-Allow-Headers', asked);
  res.writeHead(204).end();
}

/** Sends what a route returned: a `Reply` as it is, anything else as JSON. */
export function sendReply(res: ServerResponse, result: unknown): void {
  if (res.headersSent || res.destroyed) return;
  const reply = result instanceof Reply ? result : toJson(result ?? {}, 200);
  res.writeHead(reply.status, {
    'Cache-Control': 'no-store',
    'Content-Type': reply.contentType,
    'X-Content-Type-Options': 'nosniff',
    ...reply.headers,
  });
  res.end(reply.body);
}

/** Sends an error in the services' shape: `{ message, code, status }`, and `meta` where the provider refused. */
export function sendError(res: ServerResponse, error: unknown): void {
  const failure =
    error instanceof ModelError
      ? error.failure
      : { message: String(error), code: 'INTERNAL', status: 500 };
  sendReply(res, toJson(failure, failure.status));
}

/** JSON with a status. */
export function toJson(value: unknown, status: number): Reply {
  return new Reply(JSON.stringify(value), 'application/json; charset=utf-8', status);
}
