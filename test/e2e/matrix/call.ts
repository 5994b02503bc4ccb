import type { App } from '../startApp';

/** Runs a function in the page, which leaves how it ended in `window.result`: `ok` or a code. */
export function call(app: App, run: () => Promise<unknown>): Promise<void> {
  return app.page.evaluate((source) => {
    const started = new Function(`return (${source})()`)() as Promise<unknown>;
    window.result = started.then(
      () => 'ok',
      ({ code }) => code,
    );
  }, run.toString());
}
