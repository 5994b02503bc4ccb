import type { ListenerFunction, SDK_EVENT } from '@useparagon/connect';
import type { ParagonSdk } from './ParagonSdk';

/** The SDK's event names, written out: its enum would pull the whole SDK into the bundle. */
const installed = 'onIntegrationInstall' as SDK_EVENT;
const changed = ['onIntegrationUninstall', 'onWorkflowChange'] as SDK_EVENT[];

/** Hears the events after which the SDK's state is another; returns how to stop that. */
export function watchEvents(
  sdk: ParagonSdk,
  { onInstalled, onChanged }: { onInstalled(): void; onChanged(): void },
): () => void {
  // Listeners get the live state with the token as their second argument: it ends here.
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
