import { describe, expect, it } from 'vitest';
import { createLane } from '../../../src/core/server/createLane';

describe('a lane', () => {
  it('runs tasks one after another, in order', async () => {
    const lane = createLane();
    const log: string[] = [];
    const task = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
      return name;
    };
    expect(await Promise.all([lane(task('a')), lane(task('b'))])).toEqual(['a', 'b']);
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('goes on after a failure, which only its caller gets', async () => {
    const lane = createLane();
    const failed = lane(() => Promise.reject(new Error('no')));
    const next = lane(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('next');
  });

  it('says whether something is running', async () => {
    const lane = createLane();
    const running = lane(async () => undefined);
    expect(lane.isBusy()).toBe(true);
    await running;
    expect(lane.isBusy()).toBe(false);
  });
});
