import type { Plugin } from 'vite';
import { createLocalParagon } from './local-paragon/createLocalParagon';
import type { LocalParagonOptions } from './local-paragon/types';

/**
 * A Vite plugin that mounts the local Paragon on the dev server. It does nothing in a build.
 *
 * @example
 * export default defineConfig({ plugins: [react(), localParagon()] });
 */
export function localParagon(options: LocalParagonOptions = {}): Plugin {
  return {
    name: 'paragon-connect-react:local-paragon',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(createLocalParagon(options).handle);
    },
  };
}

export { createLocalParagon } from './local-paragon/createLocalParagon';
export type {
  CallbackStyle,
  Fault,
  FaultEffect,
  Faults,
  LocalParagon,
  LocalParagonOptions,
  LocalParagonSettings,
  LocalParagonState,
  LoggedCall,
  LoggedRequest,
  TokenOptions,
} from './local-paragon/types';
export type { ParagonModel } from './model/ParagonModel';
export type { CatalogueIntegration, Person, ProviderAccount, SeedCredential } from './model/types';
