import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireProgram } from '../programs';
import { commands, type Engine } from './commands';
import { createMarionette } from './createMarionette';
import { until } from './until';

/** What else than by default: `user.js` of a profile. */
const preferences = {
  // Any free port; Firefox writes it into its profile.
  'marionette.port': 0,
  // The blocker of windows is part of what is tested. Under a driver it is off unless it is asked for.
  'dom.disable_open_during_load': true,
  // Under a driver every window believes that the focus is its own, unless this is asked for.
  'focusmanager.testmode': false,
};

/** Starts a Firefox with a profile of its own, and speaks to it by its own protocol, which needs no driver. */
export async function startFirefox(env: NodeJS.ProcessEnv): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'paragon-connect-react-firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const firefox = spawn(requireProgram('firefox'), ['--marionette', '--profile', profile], {
    env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => firefox.once('close', resolve));
  const port = await until('Firefox to start', async () => {
    const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    return Number(text) || undefined;
  });
  const socket = connect(port, '127.0.0.1');
  const marionette = createMarionette(socket);
  const send: Engine['send'] = (command, parameters) =>
    marionette(commands[command][2], parameters);
  await send('newSession', { strictFileInteractability: true });
  return {
    send,
    async close() {
      firefox.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}
