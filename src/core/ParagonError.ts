/** What went wrong, as a stable word to test against. */
export type ParagonErrorCode =
  | 'not-authenticated'
  | 'authentication-failed'
  | 'token-failed'
  | 'sdk-unavailable'
  | 'integration-not-found'
  | 'integration-inactive'
  | 'already-installed'
  | 'not-installed'
  | 'credential-not-found'
  | 'headless-not-supported'
  | 'input-required'
  | 'input-refused'
  | 'forbidden'
  | 'popup-blocked'
  | 'popup-closed'
  | 'timed-out'
  | 'cancelled'
  | 'busy'
  | 'provider-denied'
  | 'account-not-selected'
  | 'network'
  | 'server'
  | 'storage-full'
  | 'unknown';

/** What a {@link ParagonError} is about, where that is known. */
export interface ParagonErrorDetails {
  /** The integration's type, such as `googledrive`. */
  integration?: string | undefined;
  credentialId?: string | undefined;
  /** What the SDK or the browser threw, unchanged but for secrets. */
  cause?: unknown;
}

/**
 * The one error of this kit. Test its `code`, not `instanceof`: a page may hold two copies of the class.
 * The message is for developers and says what happened and what to do.
 */
export class ParagonError extends Error {
  override readonly name = 'ParagonError';
  readonly code: ParagonErrorCode;
  readonly integration: string | undefined;
  readonly credentialId: string | undefined;

  constructor(code: ParagonErrorCode, message: string, details: ParagonErrorDetails = {}) {
    super(message, 'cause' in details ? { cause: details.cause } : undefined);
    this.code = code;
    this.integration = details.integration;
    this.credentialId = details.credentialId;
  }
}

/** Whether the value is a {@link ParagonError}, also one of another copy of this package. */
export function isParagonError(value: unknown): value is ParagonError {
  return value instanceof Error && value.name === 'ParagonError' && 'code' in value;
}
