import { onTestFinished } from 'vitest';
import { getParagonClient } from '../src/core/getParagonClient';
import type { FakeParagon } from '../src/testing/FakeParagon';

/** When the test is over, ends what it left in flight, and gives `window.open` back. */
export function leaveNothing(fake: FakeParagon): void {
  onTestFinished(() => {
    getParagonClient(fake, { projectId: fake.projectId }).signOut();
    fake.restore();
  });
}
