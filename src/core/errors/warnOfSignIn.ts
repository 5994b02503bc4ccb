import { toParagonError } from './toParagonError';
import { warnOnce } from './warn';

/** On screen stands what a person can do. The developer needs the code and the cause. */
export function warnOfSignIn(thrown: unknown): void {
  const { code, message, cause } = toParagonError(thrown);
  // A person who leaves ends the sign-in: that is no failure.
  if (code === 'cancelled') return;
  const details = cause === undefined ? [] : [cause];
  warnOnce(`Nobody could be signed in: ${code}. ${message}`, ...details);
}
