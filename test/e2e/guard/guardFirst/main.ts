import 'paragon-connect-react/guard';
import { connectSingleton, paragon } from '@useparagon/connect';
import { prepare, showApp } from '../showApp';

declare global {
  interface Window {
    /** Opens Paragon's own dialog for an integration. */
    openPortal(integration: string): void;
  }
}

window.openPortal = (integration) => void connectSingleton.connect(integration, {});
prepare(connectSingleton);
const isFacade = new URLSearchParams(window.location.search).has('facade');
showApp({ paragon: isFacade ? paragon : connectSingleton });
