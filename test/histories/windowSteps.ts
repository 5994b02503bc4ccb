import fc from 'fast-check';
import type { FakeConsent, FakeWindow } from 'paragon-connect-react/testing';
import { type Steps, step } from './Step';
import type { World } from './World';

const actions: Record<string, (opened: FakeWindow) => void> = {
  allow: (opened) => void opened.allow(),
  'allow without a word': (opened) => void opened.allowSilently(),
  deny: (opened) => opened.deny(),
  close: (opened) => opened.close(),
  sever: (opened) => opened.sever(),
};

/** The person acts in a window; one that is gone can only refuse. */
export function act(opened: FakeWindow | undefined, action: (opened: FakeWindow) => void): boolean {
  try {
    if (opened) action(opened);
    return opened !== undefined;
  } catch (thrown) {
    if (thrown instanceof Error && thrown.message.includes('is closed')) return false;
    throw thrown;
  }
}

/** What happens in consent windows, and to the page behind them. */
export const windowSteps: Steps<World> = [
  {
    weight: 9,
    arbitrary: step(
      fc.record({
        action: fc.constantFrom('allow', 'allow', 'allow', ...Object.keys(actions)),
        back: fc.constantFrom(1, 1, 1, 2),
      }),
      ({ action, back }) => `${action} in window ${-back}`,
      ({ fake, consents }, { action, back }) => {
        const opened = fake.windows.at(-back);
        const isDone = act(opened, actions[action] ?? fail);
        if (opened && isDone && action.startsWith('allow')) consents.add(opened);
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ consent: fc.constantFrom<FakeConsent>('ask', 'allow', 'deny', 'block') }),
      ({ consent }) => `windows ${consent} from now on`,
      ({ fake }, { consent }) => {
        fake.consent = consent;
      },
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ focused: fc.boolean() }),
      ({ focused }) => (focused ? 'come back to the page' : 'leave the page'),
      turn,
    ),
  },
];

function turn(world: World, { focused }: { focused: boolean }): void {
  world.focused = focused;
  if (focused) window.dispatchEvent(new Event('visibilitychange'));
}

function fail(): never {
  throw new Error('There is no such action.');
}
