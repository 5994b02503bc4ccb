import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Passes on what another server sends, with a Content-Security-Policy and from an origin of its own. */
export async function serveUnder(
  policy: string,
  source: string,
): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? '/', source));
    response.writeHead(answer.status, {
      'Content-Type': answer.headers.get('Content-Type') ?? 'text/plain',
      'Content-Security-Policy': policy,
    });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
