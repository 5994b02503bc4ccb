import type { ParagonSdk } from '../sdk/ParagonSdk';
import { askBeforeMessages } from '../sdk/sdkInternals';
import { getMessageGuard, stopForeign } from './messageGuard';

/**
 * Guards an SDK that was imported before the guard. SDK trap 31: its listener hears every message first, so the methods
 * that the listener calls are replaced. The facade has none of them; there a warning says so.
 */
export function guardSdk(sdk: ParagonSdk): void {
  const guard = getMessageGuard();
  if (!guard?.isLate || askBeforeMessages(sdk, (event) => !stopForeign(event, guard))) return;
  console.warn(
    'The Connect SDK was imported before its message guard, and obeys any frame of the page. Import ' +
      '"paragon-connect-react/guard" first, or hand over `connectSingleton` in place of `paragon`.',
  );
}
