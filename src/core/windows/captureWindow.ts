import { replaceMethod } from '../sdk/replaceMethod';

/** What a call of the SDK set off in its own task, and keeps to itself. */
export interface Capture<Result> {
  result: Result;
  opened: Window | null;
  /** The SDK's request for the provider's address, which it only logs when that fails. */
  asked: Promise<Response> | undefined;
}

/** Runs the call and tells which window it opened, and what it asked for to show there. */
export function captureWindow<Result>(call: () => Result): Capture<Result> {
  const { open, fetch } = window;
  let opened: Window | null = null;
  let asked: Promise<Response> | undefined;
  const stops = [
    replaceMethod(window, 'open', (...parameters: Parameters<typeof open>) => {
      opened = open.apply(window, parameters);
      return opened;
    }),
    replaceMethod(window, 'fetch', (...parameters: Parameters<typeof fetch>) => {
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
