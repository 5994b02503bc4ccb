import { createError } from '../errors/createError';
import { closeWindow } from './closeWindow';
import { heldAddress } from './heldAddress';
import { openWindow } from './openWindow';

/** How often the window and the clock are looked at, in milliseconds. */
const lookEvery = 250;

/** As the SDK opens its own. */
const features = 'width=500,height=600,left=100,top=150';

/** An empty window that waits for the SDK. */
export interface HeldWindow {
  opened: Window;
  close(): void;
  /**
   * Waits for the promise with the window open. Rejects with `popup-closed` when the person closes the window, and with
   * `timed-out` at the deadline (milliseconds since the epoch). Closes the window where it rejects.
   */
  wait<Value>(promise: Promise<Value>, deadline: number): Promise<Value>;
}

/**
 * Opens an empty window in the click. The browser blocks a window that opens later, and an SDK that still signs in
 * opens its own later. A window that was opened so before can be given. Throws `popup-blocked`.
 */
export function holdWindow(given?: Window): HeldWindow {
  const opened = given ?? openWindow(() => window.open(heldAddress, '_blank', features));
  if (!opened) throw createError('popup-blocked');
  const close = (): void => closeWindow(opened);
  return {
    opened,
    close,
    async wait(promise, deadline) {
      let timer: ReturnType<typeof setInterval> | undefined;
      const given = new Promise<never>((_, reject) => {
        timer = setInterval(() => {
          if (opened.closed) reject(createError('popup-closed'));
          else if (Date.now() >= deadline) reject(createError('timed-out'));
        }, lookEvery);
      });
      try {
        const value = await Promise.race([promise, given]);
        if (opened.closed) throw createError('popup-closed');
        return value;
      } catch (thrown) {
        close();
        throw thrown;
      } finally {
        clearInterval(timer);
      }
    },
  };
}
