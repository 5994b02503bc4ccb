import type { ProxyRequestOptions, TriggerWorkflowRequest } from '@useparagon/connect';
import { accountNotSelected, requireAccount, requireUser } from './findAccount';
import { ParagonError } from './ParagonError';
import type { ParagonSdk } from './sdk/ParagonSdk';
import { toParagonError } from './toParagonError';
import type { Snapshot } from './types';

/** A request to the third party, without the account, which is named beside it. */
export type RequestOptions = Omit<ProxyRequestOptions, 'selectedCredentialId'>;

/** What a workflow is triggered with. */
export type TriggerOptions = Pick<TriggerWorkflowRequest, 'body' | 'headers' | 'query'>;

/** Calls that go to the third party as one account. */
export interface Request {
  request<Response>(
    credentialId: string | null | undefined,
    path: string,
    options?: RequestOptions | undefined,
  ): Promise<Response | undefined>;
  triggerWorkflow(
    workflowId: string,
    credentialId?: string | null | undefined,
    options?: TriggerOptions | undefined,
  ): Promise<unknown>;
}

interface RequestContext {
  awaitSdk(): Promise<ParagonSdk>;
  /** The last known state. */
  getKnown(): Snapshot;
  recover(): Promise<boolean>;
}

export function createRequest({ awaitSdk, getKnown, recover }: RequestContext): Request {
  /** What was sent may have arrived: a lost session is found again, but nothing is sent twice. */
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
    async request<Response>(
      credentialId: string | null | undefined,
      path: string,
      { method, ...options }: RequestOptions = {},
    ): Promise<Response | undefined> {
      const sdk = await awaitSdk();
      const { integration, credential } = requireAccount(getKnown(), credentialId);
      return send(
        () =>
          sdk.request<Response>(integration, path, {
            ...options,
            // Two GETs of one address share a body in the SDK, and the second reader fails; GET is its default.
            ...(method !== undefined && method.toUpperCase() !== 'GET' && { method }),
            selectedCredentialId: credential.id,
          }),
        { integration, credentialId: credential.id },
      );
    },

    async triggerWorkflow(workflowId, credentialId, options = {}) {
      const sdk = await awaitSdk();
      const selectedCredentialId = credentialId
        ? requireAccount(getKnown(), credentialId).credential.id
        : findOnlyAccount(sdk, getKnown(), workflowId);
      // `workflow` also throws outright, which `send` must see.
      return send(async () => sdk.workflow(workflowId, { ...options, selectedCredentialId }), {
        credentialId: selectedCredentialId,
      });
    },
  };
}

function findOnlyAccount(sdk: ParagonSdk, known: Snapshot, workflowId: string): string {
  const { integrations } = requireUser(known);
  const owner = known.metadata.find(({ type }) => {
    const { availableWorkflows, hiddenWorkflows } = sdk.getIntegrationConfig(type);
    return [...availableWorkflows, ...hiddenWorkflows].some(({ id }) => id === workflowId);
  });
  const [only, ...others] = (owner && integrations[owner.type]?.allCredentials) ?? [];
  if (others.length > 0) throw accountNotSelected(owner?.type);
  if (only) return only.id;
  throw owner
    ? new ParagonError('not-installed', `No account of "${owner.type}" is connected.`, {
        integration: owner.type,
      })
    : new ParagonError('unknown', `No integration of this project has a workflow "${workflowId}".`);
}
