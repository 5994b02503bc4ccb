import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { requireProgram } from '../programs';

/** A screen that nobody sees, and the windows' manager without which no window has the focus. */
export interface Display {
  env: NodeJS.ProcessEnv;
  close(): void;
}

export async function startDisplay(): Promise<Display> {
  const screen = spawn(
    requireProgram('screen'),
    ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  const env = { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' };
  const manager = spawn(requireProgram('windowManager'), [], { env, stdio: 'ignore' });
  return {
    env,
    close() {
      manager.kill();
      screen.kill();
    },
  };
}
