import type { ParagonError } from '../../core/ParagonError';

/** Whether to show an error as one: what the person ended on purpose is none. */
export function isFailure(error: ParagonError | undefined): error is ParagonError {
  return error !== undefined && error.code !== 'cancelled' && error.code !== 'popup-closed';
}
