import type { ModelFailure } from './types';

/** What the model throws when it refuses a call: `failure` is what the HTTP service would answer. */
export class ModelError extends Error {
  readonly failure: ModelFailure;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'ModelError';
    this.failure = { status, code, message };
  }
}
