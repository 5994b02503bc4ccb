import type { ModelFailure } from './types';

/** What the model throws when it refuses a call: `failure` is what the HTTP service would answer. */
export class ModelError extends Error {
  readonly failure: ModelFailure;

  constructor(
    status: number,
    code: string,
    message: ModelFailure['message'],
    meta?: ModelFailure['meta'],
  ) {
    super(typeof message === 'string' ? message : JSON.stringify(message));
    this.name = 'ModelError';
    this.failure = { message, code, status, ...(meta && { meta }) };
  }
}

/** The refusal of the third party, such as a wrong key: it ends no session. */
export function integrationError(message: string): ModelError {
  return new ModelError(400, 'INTEGRATION_ERROR', message, { isIntegrationError: true });
}
