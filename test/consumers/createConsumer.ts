import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type {} from './packKit';

type Variables = Record<string, string>;

/** A small app in a folder of its own, with the packed kit and what else its package.json names. */
export interface Consumer {
  folder: string;
  /** Runs a command of the app's packages. Returns what it printed, and rejects with that when it fails. */
  run(command: string, args?: string[], variables?: Variables): Promise<string>;
  /** Starts a server by a command of the app's packages. Returns the address that it prints. */
  serve(command: string, args: string[], variables?: Variables): Promise<string>;
  /** The names of the files below a folder of the app in which a word of the pattern stands. */
  filesWith(pattern: RegExp, folder: string): Promise<string[]>;
  /** Ends the servers, and removes the folder. */
  remove(): Promise<void>;
}

const isWindows = process.platform === 'win32';

/** Copies an app of this folder, and installs its packages there. */
export async function createConsumer(name: string): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  await cp(fileURLToPath(new URL(`./${name}`, import.meta.url)), folder, { recursive: true });
  await cp(inject('tarball'), join(folder, 'paragon-connect-react.tgz'));
  const servers: ChildProcess[] = [];

  function start(command: string, args: string[], variables: Variables = {}): Started {
    const file = command === 'npm' ? command : join(folder, 'node_modules', '.bin', command);
    const process = spawn(file, args, {
      cwd: folder,
      env: { ...cleanEnvironment(), ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      // A group of its own, so that what the command starts ends with it.
      detached: !isWindows,
    });
    const started: Started = { process, printed: '' };
    for (const stream of [process.stdout, process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        started.printed += text;
      });
    }
    return started;
  }

  const consumer: Consumer = {
    folder,
    async run(command, args = [], variables) {
      const started = start(command, args, variables);
      const code = await new Promise((resolve) => started.process.once('close', resolve));
      if (code === 0) return started.printed;
      throw new Error(`${command} ${args.join(' ')} failed:\n${started.printed}`);
    },
    async serve(command, args, variables) {
      const started = start(command, args, variables);
      servers.push(started.process);
      return waitForAddress(started);
    },
    async filesWith(pattern, below) {
      const files = await readdir(join(folder, below), { recursive: true, withFileTypes: true });
      const paths = files
        .filter((file) => file.isFile())
        .map((file) => join(file.parentPath, file.name));
      const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      return paths.filter((_, index) => pattern.test(texts[index] ?? ''));
    },
    async remove() {
      await Promise.all(servers.map(end));
      await rm(folder, { recursive: true, force: true });
    },
  };
  await consumer.run('npm', ['install', '--no-package-lock', '--no-audit', '--no-fund']);
  return consumer;
}

interface Started {
  process: ChildProcess;
  printed: string;
}

function waitForAddress(started: Started): Promise<string> {
  const { process } = started;
  return new Promise((resolve, reject) => {
    const look = () => {
      const [address] = /http:\/\/(localhost|127\.0\.0\.1):\d+/.exec(plain(started.printed)) ?? [];
      if (address) resolve(address);
    };
    process.stdout?.on('data', look);
    process.once('close', () => reject(new Error(`The server ended:\n${started.printed}`)));
  });
}

/** Without colours. */
function plain(text: string): string {
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[\\d*m`, 'g'), '');
}

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || !server.pid) return;
  const ended = new Promise((resolve) => server.once('close', resolve));
  if (isWindows) server.kill();
  else process.kill(-server.pid);
  await ended;
}

/** What the test runner and npm say to their children would change what an app's tools do. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const ours = /^(npm_(?!config_)|VITE|NODE_ENV$|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$)/;
  const others = Object.entries(process.env).filter(([name]) => !ours.test(name));
  return { ...Object.fromEntries(others), NEXT_TELEMETRY_DISABLED: '1' };
}
