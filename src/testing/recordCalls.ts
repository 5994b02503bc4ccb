import { withoutTokens } from '../core/errors/withoutTokens';
import type { FakeCall } from './FakeParagon';

/** Reading the SDK's memory is no call worth noting, and the kit does it all the time. */
const isReading = /^get(?!FieldOptions)|subscribe$|^next$/;

/** Wraps every method, also those of an object in it, so that its calls are noted down before they run. */
export function recordCalls<Sdk extends object>(sdk: Sdk, calls: FakeCall[], owner = ''): Sdk {
  const entries = Object.entries(sdk).map(([name, member]: [string, unknown]) => [
    name,
    typeof member === 'function'
      ? function (this: unknown, ...parameters: unknown[]) {
          const method = `${owner}${name}`;
          if (!isReading.test(name)) calls.push({ method, parameters: parameters.map(redact) });
          return member.apply(this, parameters);
        }
      : recordCalls(Object(member), calls, `${name}.`),
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
