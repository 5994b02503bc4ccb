import { withoutTokens } from '../core/errors/withoutTokens';
import type { FakeCall } from './FakeParagon';

/** Reading the SDK's memory is no call worth noting, and the kit does it all the time. */
const isReading = /^get|subscribe$/;

/** Wraps every method, so that its calls are noted down before they run. */
export function recordCalls<Sdk extends object>(sdk: Sdk, calls: FakeCall[]): Sdk {
  const entries = Object.entries(sdk).map(([method, run]: [string, unknown]) => [
    method,
    (...parameters: unknown[]) => {
      if (!isReading.test(method)) calls.push({ method, parameters: parameters.map(redact) });
      return (run as (...given: unknown[]) => unknown)(...parameters);
    },
  ]);
  return Object.fromEntries(entries) as Sdk;
}

/** A copy in which tokens are blanked out. */
function redact(value: unknown): unknown {
  if (typeof value === 'string') return withoutTokens(value);
  if (Array.isArray(value)) return value.map(redact);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redact(item)]));
}
