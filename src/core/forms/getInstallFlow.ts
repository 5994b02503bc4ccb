import { getInternals } from '../clientInternals';
import type { ParagonClient } from '../ParagonClient';
import { createInstallFlow } from './createInstallFlow';
import type { InstallFlow } from './InstallFlow';

const flows = new WeakMap<ParagonClient, InstallFlow>();

/** The install flow of a client. An app that never asks for it does not ship it. */
export function getInstallFlow(client: ParagonClient): InstallFlow {
  const known = flows.get(client);
  if (known) return known;
  const { context, store } = getInternals(client);
  const flow = createInstallFlow(context, store);
  flows.set(client, flow);
  return flow;
}
