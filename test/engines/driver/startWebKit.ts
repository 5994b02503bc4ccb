import { spawn } from 'node:child_process';
import { getFreePort } from '../../tools/getFreePort';
import { requireProgram } from '../programs';
import { commands, type Engine } from './commands';
import { until } from './until';

/** Starts a WebKit by its driver, which speaks W3C WebDriver over HTTP. */
export async function startWebKit(env: NodeJS.ProcessEnv): Promise<Engine> {
  const port = await getFreePort();
  const driver = spawn(requireProgram('webkit'), [`--port=${port}`], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => driver.once('close', resolve));
  const base = `http://127.0.0.1:${port}`;
  await until('the WebKit driver to start', () =>
    fetch(`${base}/status`).then(
      ({ ok }) => ok || undefined,
      () => undefined,
    ),
  );
  const { sessionId } = Object(await call(`${base}/session`, 'POST', { capabilities: {} }));
  return {
    send(command, { id, ...parameters } = {}) {
      const [method, path] = commands[command];
      const url = `${base}/session/${sessionId}${path.replace(':id', String(id))}`;
      return call(url, method, parameters);
    },
    async close() {
      await call(`${base}/session/${sessionId}`, 'DELETE', {}).catch(() => undefined);
      driver.kill();
      await ended;
    },
  };
}

async function call(url: string, method: string, parameters: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(parameters) }),
  });
  const { value } = Object(await response.json());
  if (response.ok) return value;
  throw new Error(`${Object(value).error}: ${Object(value).message}`);
}
