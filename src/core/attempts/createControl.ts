import { createDeferred } from '../createDeferred';
import type { ParagonError } from '../ParagonError';
import type { Attempt } from '../state';
import type { Credential } from '../types';

/** What the body of an attempt can say and hear. */
export interface AttemptControl {
  /** Changes what the store shows of the attempt. */
  change(change: Partial<Pick<Attempt, 'phase' | 'integration'>>): void;
  /** The window is closed. The next attempt may begin, and waits until this one has its last result. */
  giveWay(): void;
  /** Keeps the account as it is before it goes, for the listeners that hear of the end. */
  remember(credential: Credential): void;
  isCancelled(): boolean;
  /** Calls back in the task of the click that cancels. */
  onCancel(listener: () => void): void;
  onFocus(listener: () => void): void;
}

interface ControlledAttempt {
  control: AttemptControl;
  /** Rejects when the attempt is cancelled. */
  cancelled: Promise<never>;
  /** Returns false when the attempt was cancelled before. */
  cancel(error: ParagonError): boolean;
  focus(): void;
  getRemembered(): Credential | undefined;
}

/** Connects the body of an attempt with the two buttons that a person has for it: cancel, and show its window. */
export function createControl(
  given: Pick<AttemptControl, 'change' | 'giveWay'>,
): ControlledAttempt {
  const cancels: (() => void)[] = [];
  const focuses: (() => void)[] = [];
  let isCancelled = false;
  let remembered: Credential | undefined;
  const { promise: cancelled, reject } = createDeferred<never>();
  // The caller races against it. An attempt that ends otherwise leaves it open.
  cancelled.catch(() => undefined);
  return {
    cancelled,
    control: {
      ...given,
      remember(credential) {
        remembered = credential;
      },
      isCancelled: () => isCancelled,
      onCancel: (listener) => cancels.push(listener),
      onFocus: (listener) => focuses.push(listener),
    },
    cancel(error) {
      if (isCancelled) return false;
      isCancelled = true;
      reject(error);
      for (const listener of cancels) listener();
      return true;
    },
    getRemembered: () => remembered,
    focus() {
      for (const listener of focuses) listener();
    },
  };
}
