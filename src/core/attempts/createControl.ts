import { createDeferred } from '../createDeferred';
import type { ParagonError } from '../ParagonError';
import type { Attempt } from '../state';

/** What the body of an attempt can say and hear. */
export interface AttemptControl {
  /** Changes what the store shows of the attempt. */
  change(change: Partial<Pick<Attempt, 'phase' | 'integration'>>): void;
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
}

/** Connects the body of an attempt with the two buttons that a person has for it: cancel, and show its window. */
export function createControl(change: AttemptControl['change']): ControlledAttempt {
  const cancels: (() => void)[] = [];
  const focuses: (() => void)[] = [];
  let isCancelled = false;
  const { promise: cancelled, reject } = createDeferred<never>();
  // The caller races against it. An attempt that ends otherwise leaves it open.
  cancelled.catch(() => undefined);
  return {
    cancelled,
    control: {
      change,
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
    focus() {
      for (const listener of focuses) listener();
    },
  };
}
