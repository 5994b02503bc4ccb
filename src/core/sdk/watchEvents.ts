import type { ListenerFunction, SDK_EVENT } from '@useparagon/connect';
import type { ParagonSdk } from './ParagonSdk';

/** The SDK's event names, written out: its enum would pull the whole SDK into the bundle. */
const installed = 'onIntegrationInstall' as SDK_EVENT;
const changed = ['onIntegrationUninstall', 'onWorkflowChange'] as SDK_EVENT[];

/** Hears the events that change the SDK's state. Returns a function that stops listening. */
export function watchEvents(
  sdk: ParagonSdk,
  { onInstalled, onChanged }: { onInstalled(): void; onChanged(): void },
): () => void {
  // SDK trap 29: listeners get the live state, token included, as their second argument. It ends here.
  const listen = (name: SDK_EVENT, heard: () => void): (() => void) => {
    const listener: ListenerFunction = () => heard();
    sdk.subscribe(name, listener);
    return () => sdk.unsubscribe(name, listener);
  };
  const stops = [listen(installed, onInstalled), ...changed.map((name) => listen(name, onChanged))];
  return () => {
    for (const stop of stops) stop();
  };
}
