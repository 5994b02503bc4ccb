import { prepare, showApp } from '../showApp';

let prepared: Promise<void> | undefined;

showApp({
  beforeToken() {
    // The kit has loaded it before it asks for a token.
    prepared ??= import('@useparagon/connect').then(({ connectSingleton }) =>
      prepare(connectSingleton),
    );
    return prepared;
  },
});
