import type { FaultEffect } from '../../../src/local-paragon/types';

/** What can go wrong with one HTTP call, by name. */
export const faults = {
  '500 JSON': { status: 500 },
  '500 text': { status: 500, body: 'Oops', contentType: 'text/plain' },
  '502 HTML': { status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' },
  'malformed JSON': { malformed: true },
  'empty answer': { empty: true },
  '401': { status: 401 },
  '403': { status: 403 },
  '400': { status: 400, body: { message: 'Validation failed', code: '1000', status: 400 } },
  '429': { status: 429 },
  'no connection': { drop: true },
  'CORS refusal': { refuseOrigin: true },
  // Longer than a window that was closed is waited for.
  slow: { delayMs: 4_000 },
} satisfies Record<string, FaultEffect>;

export type FaultName = keyof typeof faults;
