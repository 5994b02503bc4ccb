import type { ParagonError } from '../ParagonError';

/** Whether an error is told as a failure. An attempt that the person ended on purpose did not fail. */
export function isFailure(error: ParagonError | undefined): error is ParagonError {
  return error !== undefined && error.code !== 'cancelled' && error.code !== 'popup-closed';
}
