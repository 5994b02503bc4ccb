import type { Engine } from './driver/commands';
import { startDisplay } from './driver/startDisplay';
import { startFirefox } from './driver/startFirefox';
import { startWebKit } from './driver/startWebKit';

export const engineNames = ['firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

const starters: Record<EngineName, (env: NodeJS.ProcessEnv) => Promise<Engine>> = {
  firefox: startFirefox,
  webkit: startWebKit,
};

/** Starts a browser on a screen of its own. */
export async function startEngine(name: EngineName): Promise<Engine> {
  const display = await startDisplay();
  const engine = await starters[name](display.env).catch((error: unknown) => {
    display.close();
    throw error;
  });
  return {
    ...engine,
    async close() {
      await engine.close();
      display.close();
    },
  };
}
