import type { Socket } from 'node:net';

type Call = (name: string, parameters?: object) => Promise<unknown>;

interface Pending {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * Speaks Firefox's remote protocol: each message is the length of its JSON, a colon, and the JSON. A command is
 * `[0, id, name, parameters]`, its answer `[1, id, error, result]`.
 */
export function createMarionette(socket: Socket): Call {
  const pending = new Map<number, Pending>();
  let count = 0;
  let buffer = Buffer.alloc(0);

  function read(): void {
    for (;;) {
      const colon = buffer.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(buffer.toString('latin1', 0, colon));
      if (buffer.length < end) return;
      const message: unknown = JSON.parse(buffer.toString('utf8', colon + 1, end));
      buffer = buffer.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) answer(message);
    }
  }

  function answer([, id, error, result]: unknown[]): void {
    const { resolve, reject } = pending.get(Number(id)) ?? {};
    pending.delete(Number(id));
    if (error) reject?.(new Error(`${Object(error).error}: ${Object(error).message}`));
    else resolve?.('value' in Object(result) ? Object(result).value : result);
  }

  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    read();
  });
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox has ended.'));
  });

  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      count += 1;
      pending.set(count, { resolve, reject });
      const json = JSON.stringify([0, count, name, parameters]);
      socket.write(`${Buffer.byteLength(json)}:${json}`);
    });
}
