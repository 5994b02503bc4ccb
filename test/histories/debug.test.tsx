import 'paragon-connect-react/guard';
import { it, vi } from 'vitest';
import { createWorld } from './createWorld';
import { comeToRest } from './rest';

it('x', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false);
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) });
  const live = new Map<unknown, string>();
  for (const n of ['setTimeout', 'setInterval'] as const) {
    const o = globalThis[n];
    Reflect.set(globalThis, n, (f: () => void, ms: number) => {
      const id = (o as any)(() => { if (n === 'setTimeout') live.delete(id); f(); }, ms);
      live.set(id, `${n} ${ms} ${new Error().stack}`);
      return id;
    });
  }
  for (const n of ['clearTimeout', 'clearInterval'] as const) {
    const o = globalThis[n];
    Reflect.set(globalThis, n, (id: any) => { live.delete(id); o(id); });
  }
  const world = createWorld({ strict: false, second: false, named: false });
  world.mount();
  await world.settle();
  vi.setSystemTime(Date.now() + 7_200_000);
  await comeToRest(world);
  world.unmount();
  for (const q of world.queryClients) q.clear();
  await world.pass(0);
  console.log(vi.getTimerCount(), [...live.values()]);
});
