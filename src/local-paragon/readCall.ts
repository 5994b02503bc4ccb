import type { IncomingMessage } from 'node:http';
import { ModelError } from '../model/ModelError';
import type { Call } from './Call';
import { isLoopbackHost } from './loopback';

const maxBytes = 1_000_000;

/** Reads a request; `path` is what stands behind the base path. */
export async function readCall(
  req: IncomingMessage,
  basePath: string,
  path: string,
  query: URLSearchParams,
): Promise<Call> {
  const text = await readText(req);
  return {
    method: req.method ?? 'GET',
    path,
    query,
    params: {},
    base: `${originOf(req)}${basePath}`,
    credentialId: header(req, 'x-paragon-credential'),
    configurationId: header(req, 'x-paragon-configuration-id'),
    body: parseBody(text, req.headers['content-type'] ?? ''),
  };
}

/**
 * The origin that the page has asked. A development server that passes requests on names its own host in
 * `X-Forwarded-Host`. On another origin the window's messages would not reach the SDK.
 */
function originOf(req: IncomingMessage): string {
  const forwarded = header(req, 'x-forwarded-host');
  const isProxied = isLoopbackHost(forwarded);
  const isEncrypted = 'encrypted' in req.socket && req.socket.encrypted;
  const isSecure = isProxied ? header(req, 'x-forwarded-proto') === 'https' : isEncrypted;
  return `${isSecure ? 'https' : 'http'}://${isProxied ? forwarded : req.headers.host}`;
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
