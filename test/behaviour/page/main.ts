import { createLocalSdk } from 'paragon-connect-react/local-paragon/browser';
import { createDriver, type Driver } from '../createDriver';

declare global {
  interface Window {
    driver: Promise<Driver>;
  }
}

const baseUrl = new URLSearchParams(location.search).get('paragon') ?? undefined;

window.driver = createLocalSdk({ baseUrl }).then(({ sdk }) =>
  createDriver(sdk as unknown as Parameters<typeof createDriver>[0]),
);
