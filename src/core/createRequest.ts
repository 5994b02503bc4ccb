import type { ProxyRequestOptions, TriggerWorkflowRequest } from '@useparagon/connect';
import { createError } from './errors/createError';
import { toParagonError } from './errors/toParagonError';
import { requireAccount, requireUser } from './findAccount';
import type { ParagonSdk } from './sdk/ParagonSdk';
import type { Reader } from './server/createReader';
import type { Server } from './server/createServer';
import type { Snapshot } from './types';

/** A request to the third party, without the account, which is named beside it. */
export type RequestOptions = Omit<ProxyRequestOptions, 'selectedCredentialId'>;

/**
 * What a workflow is triggered with. `selectedConfigurationId` names one of the account's configurations, by its id or
 * its `externalId`. Default: the account's default configuration.
 */
export type TriggerOptions = Pick<
  TriggerWorkflowRequest,
  'body' | 'headers' | 'query' | 'selectedConfigurationId'
>;

/** Calls that go to the third party as one account. */
export interface RequestActions {
  request<Answer>(
    credentialId: string | null | undefined,
    path: string,
    options?: RequestOptions | undefined,
  ): Promise<Answer | undefined>;
  triggerWorkflow(
    workflowId: string,
    credentialId?: string | null | undefined,
    options?: TriggerOptions | undefined,
  ): Promise<unknown>;
}

interface RequestContext {
  server: Server;
  reader: Reader;
  recover(): Promise<boolean>;
}

export function createRequest({ server, reader, recover }: RequestContext): RequestActions {
  /** The first reading can come after the first request. */
  function getKnown(): Snapshot {
    const known = reader.getKnown();
    return known.user.authenticated ? known : reader.readLocal();
  }

  /** Signs in again after a lost session. Sends nothing twice, because the first request may have arrived. */
  async function send<Result>(
    call: () => Promise<Result>,
    about: { integration?: string; credentialId?: string | undefined },
  ): Promise<Result> {
    try {
      return await call();
    } catch (thrown) {
      await recover().catch(() => false);
      throw toParagonError(thrown, about);
    }
  }

  return {
    async request<Answer>(
      credentialId: string | null | undefined,
      path: string,
      { method, ...options }: RequestOptions = {},
    ): Promise<Answer | undefined> {
      const sdk = await server.awaitSdk();
      const { integration, credential } = requireAccount(getKnown(), credentialId);
      return send(
        () =>
          sdk.request<Answer>(integration, path, {
            ...options,
            // Two GETs of one address share a body in the SDK, and the second reader fails. GET is the SDK's default.
            ...(method !== undefined && method.toUpperCase() !== 'GET' && { method }),
            selectedCredentialId: credential.id,
          }),
        { integration, credentialId: credential.id },
      );
    },

    async triggerWorkflow(workflowId, credentialId, options = {}) {
      const sdk = await server.awaitSdk();
      const selectedCredentialId = credentialId
        ? requireAccount(getKnown(), credentialId).credential.id
        : findOnlyAccount(sdk, getKnown(), workflowId);
      // SDK trap 1: `workflow` also throws outright, and an async function turns that into a rejection.
      return send(async () => sdk.workflow(workflowId, { ...options, selectedCredentialId }), {
        credentialId: selectedCredentialId,
      });
    },
  };
}

function findOnlyAccount(sdk: ParagonSdk, known: Snapshot, workflowId: string): string {
  const { integrations } = requireUser(known);
  const owner = known.metadata.find(({ type }) => hasWorkflow(sdk, type, workflowId));
  const [only, ...others] = (owner && integrations[owner.type]?.allCredentials) ?? [];
  if (others.length > 0) throw createError('account-not-selected', { integration: owner?.type });
  if (only) return only.id;
  throw owner
    ? createError('not-installed', { integration: owner.type })
    : createError('unknown', {}, `No integration of this project has a workflow "${workflowId}".`);
}

/** The SDK throws a bare TypeError for an integration without a configuration: that one has no workflow. */
function hasWorkflow(sdk: ParagonSdk, type: string, workflowId: string): boolean {
  try {
    const { availableWorkflows, hiddenWorkflows } = sdk.getIntegrationConfig(type);
    return [...availableWorkflows, ...hiddenWorkflows].some(({ id }) => id === workflowId);
  } catch {
    return false;
  }
}
