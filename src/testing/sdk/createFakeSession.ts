import type { AuthenticateOptions } from '@useparagon/connect';
import type { IntegrationState } from '../../core/types';
import type { ParagonModel } from '../../model/ParagonModel';
import type { Person } from '../../model/types';
import { readFakeToken } from '../createFakeToken';
import type { FakeServer } from './createFakeServer';
import { type FakeState, type FakeUser, updateUser } from './createFakeState';

/** Signing in and out, and reading everything again. */
export interface FakeSession {
  /** What `GET /sdk/me` brings, without a call of the SDK's interface. */
  reload(): Promise<void>;
  /** The same as a call of an instance of the SDK. */
  bootstrapSDKState(): Promise<void>;
  methods: FakeSessionMethods;
}

interface FakeSessionMethods {
  authenticate(projectId: string, token: string, options?: AuthenticateOptions): Promise<void>;
  setUserMetadata(meta: Record<string, unknown>): Promise<FakeState['user']>;
  logout(): void;
}

export function createFakeSession(state: FakeState, server: FakeServer): FakeSession {
  async function load(
    method: 'authenticate' | 'bootstrapSDKState' | null,
    metadata: Record<string, unknown> | undefined,
  ): Promise<void> {
    const answer = await server.send(method, readMe);
    if (!answer) throw new Error('Unable to get user Data');
    updateUser(state, { ...answer, integrations: keepOpenPortal(state, answer.integrations) });
    state.catalogue = server.model.catalogue;
    const wanted = metadata && normalizeMeta(metadata);
    if (!wanted || !Object.keys(wanted).some((key) => wanted[key] !== answer.meta[key])) return;
    await server.send(method, (model, person) => model.patchMeta(person, wanted));
    updateUser(state, { meta: { ...answer.meta, ...wanted } });
  }

  return {
    reload: () => load(null, undefined),
    bootstrapSDKState: () => load('bootstrapSDKState', undefined),
    methods: {
      logout() {
        state.user = { authenticated: false };
      },
      async authenticate(projectId, token, options) {
        if (!projectId || !token) {
          throw new Error('projectId or token not specified to paragon.authenticate()');
        }
        const claims = readFakeToken(token);
        if (!claims) {
          throw new Error('A well-formed JWT was not provided to paragon.authenticate()');
        }
        state.projectId = projectId;
        state.user = {
          authenticated: true,
          token,
          userId: String(claims.sub ?? claims.id),
          integrations: {},
          meta: options?.metadata ?? {},
          resources: [],
        };
        try {
          const isExpired = Date.now() >= 1000 * Number(claims.exp ?? 0);
          if (isExpired) throw new Error('JWT token provided has expired.');
          await load('authenticate', options?.metadata);
        } catch (thrown) {
          state.logout();
          const { message } = thrown as Error;
          throw new Error(`Failed to authenticate user with Paragon: ${message}`);
        }
      },
      async setUserMetadata(meta) {
        await server.send('setUserMetadata', (model, person) =>
          model.patchMeta(person, normalizeMeta(meta)),
        );
        await load(null, undefined);
        return state.user;
      },
    },
  };
}

function readMe(model: ParagonModel, person: Person): Pick<FakeUser, 'integrations' | 'meta'> {
  const entries = Object.entries(model.getIntegrations(person)).map(([type, entry]) => [
    type,
    {
      ...entry,
      allConfigurations: entry.allCredentials.flatMap(({ configurations }) => configurations),
    } satisfies IntegrationState,
  ]);
  return { integrations: Object.fromEntries(entries), meta: model.getMeta(person) };
}

/** Until the portal is closed, a reload keeps the account of the last install as the default. */
function keepOpenPortal(
  { portal, latest, user }: FakeState,
  integrations: FakeUser['integrations'],
): FakeUser['integrations'] {
  if (!portal || !latest || !user.authenticated) return integrations;
  const { credentialId, credentialConfigId } = user.integrations[latest] ?? {};
  const entry = integrations[latest];
  const configuration = credentialConfigId
    ? entry?.allConfigurations.find(({ id }) => id === credentialConfigId)
    : entry?.allCredentials
        .find(({ id }) => id === credentialId)
        ?.configurations.find(({ isDefault }) => isDefault);
  if (!entry || !configuration) return integrations;
  return {
    ...integrations,
    [latest]: {
      ...entry,
      credentialId: configuration.connectCredentialId,
      credentialConfigId: configuration.id,
      workflowSettings: configuration.workflowSettings,
      configuredWorkflows: configuration.workflowSettings,
      sharedSettings: configuration.sharedSettings,
      configMeta: configuration.configMeta,
    },
  };
}

/** The SDK trims the keys, and writes two of them with a capital. */
function normalizeMeta(meta: Record<string, unknown>): Record<string, unknown> {
  const spelling: Record<string, string> = { name: 'Name', email: 'Email' };
  const entries = Object.entries(meta).map(([key, value]) => {
    const trimmed = key.trim();
    return [spelling[trimmed.toLowerCase()] ?? trimmed, value];
  });
  return Object.fromEntries(entries);
}
