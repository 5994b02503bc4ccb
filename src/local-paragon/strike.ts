import type { ServerResponse } from 'node:http';
import { Reply } from './Call';
import { sendReply, toJson } from './sendReply';
import type { FaultEffect } from './types';

/** Lets a fault do its work; resolves to whether the request is answered by it. */
export async function strike(effect: FaultEffect, res: ServerResponse): Promise<boolean> {
  const { delayMs, drop, refuseOrigin, malformed, empty, status, body, contentType } = effect;
  if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
  if (drop) {
    res.destroy();
    return true;
  }
  if (refuseOrigin) {
    res.removeHeader('Access-Control-Allow-Origin');
    sendReply(res, toReply(403, undefined, undefined));
  } else if (malformed) sendReply(res, new Reply('{"cut off', 'application/json'));
  else if (empty) sendReply(res, new Reply('', contentType ?? 'application/json'));
  else if (status !== undefined) sendReply(res, toReply(status, body, contentType));
  else return false;
  return true;
}

function toReply(status: number, body: unknown, contentType: string | undefined): Reply {
  if (typeof body === 'string') return new Reply(body, contentType ?? 'text/plain', status);
  const message = `A fault answers with status ${status}.`;
  return toJson(body ?? { message, code: 'FAULT', status }, status);
}
