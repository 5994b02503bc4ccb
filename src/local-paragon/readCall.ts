import type { IncomingMessage } from 'node:http';
import { ModelError } from '../model/ModelError';
import type { Call } from './Call';

const maxBytes = 1_000_000;

/** Reads a request; `path` is what stands behind the base path. */
export async function readCall(
  req: IncomingMessage,
  basePath: string,
  path: string,
  query: URLSearchParams,
): Promise<Call> {
  const protocol = 'encrypted' in req.socket && req.socket.encrypted ? 'https' : 'http';
  const text = await readText(req);
  return {
    method: req.method ?? 'GET',
    path,
    query,
    params: {},
    base: `${protocol}://${req.headers.host}${basePath}`,
    credentialId: header(req, 'x-paragon-credential'),
    configurationId: header(req, 'x-paragon-configuration-id'),
    body: parseBody(text, req.headers['content-type'] ?? ''),
  };
}

function header(req: IncomingMessage, name: string): string | undefined {
  const value = req.headers[name];
  return typeof value === 'string' && value ? value : undefined;
}

async function readText(req: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > maxBytes) throw new ModelError(413, 'TOO_LARGE', 'The body is too large.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseBody(text: string, contentType: string): unknown {
  if (!text) return undefined;
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    // Through the proxy, JSON comes with the content type `auto`.
    return JSON.parse(text);
  } catch {
    return text;
  }
}
