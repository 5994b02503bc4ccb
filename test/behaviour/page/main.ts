import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { createDriver, type Driver } from '../createDriver';

declare global {
  interface Window {
    driver: Promise<Driver>;
  }
}

window.driver = createLocalSdk().then(({ sdk }) =>
  createDriver(sdk as unknown as Parameters<typeof createDriver>[0]),
);
