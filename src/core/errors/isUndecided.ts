import type { ParagonError, ParagonErrorCode } from '../ParagonError';

/**
 * Whether what failed can have happened all the same, because only the answer was lost. Then the server is asked. `others`
 * are further codes that leave this open where they come up.
 */
export function isUndecided({ code }: ParagonError, ...others: ParagonErrorCode[]): boolean {
  return ['network', 'server', 'unknown', ...others].includes(code);
}
