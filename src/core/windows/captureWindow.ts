import { replaceMethod } from '../sdk/replaceMethod';
import { openWindow } from './openWindow';

/** What a call of the SDK set off in its own task, and does not return. */
export interface Capture<Result> {
  result: Result;
  opened: Window | null;
  /** The SDK's request for the provider's address. Where the request fails, the SDK only logs the failure. */
  asked: Promise<Response> | undefined;
}

/**
 * Runs the call, and returns which window it opened and what it asked for to show there. A held window, which is open
 * already, is given to the call in place of a new one.
 */
export function captureWindow<Result>(call: () => Result, held?: Window): Capture<Result> {
  const { open, fetch } = window;
  let opened: Window | null = null;
  let asked: Promise<Response> | undefined;
  const stops = [
    tryReplace('open', (...parameters: Parameters<typeof open>) => {
      opened = held
        ? navigate(held, parameters[0])
        : openWindow(() => open.apply(window, parameters));
      return opened;
    }),
    tryReplace('fetch', (...parameters: Parameters<typeof fetch>) => {
      const answer = fetch.apply(window, parameters);
      if (!String(parameters[0]).includes('/actions/build-oauth')) return answer;
      asked = answer.then((response) => response.clone());
      // The SDK leaves a rejection unhandled.
      return answer.catch(() => new Response('{}', { status: 503 }));
    }),
  ];
  try {
    return { result: call(), opened, asked };
  } finally {
    for (const stop of stops) stop();
  }
}

/** Some pages freeze what the window offers. There the SDK's own promise, and the time limit, end the attempt. */
function tryReplace(name: 'open' | 'fetch', value: unknown): () => void {
  try {
    return replaceMethod(window, name, value);
  } catch {
    return () => undefined;
  }
}

function navigate(held: Window, url: string | URL | undefined): Window {
  held.location.replace(url ?? '');
  return held;
}
