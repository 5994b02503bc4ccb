import { QueryClient } from '@tanstack/react-query';
import type { IConnectSDK } from '@useparagon/connect';
import {
  type AccountWorkflow,
  type Attempt,
  type Configuration,
  type Credential,
  type FieldValues,
  type FormField,
  type InstallResult,
  type IntegrationConfig,
  type IntegrationItem,
  type ParagonError,
  type ParagonUser,
  type Snapshot,
  snapshotQuery,
  useConfigurations,
  useInstall,
  useIntegrationConfig,
  useIntegrations,
  useParagonClient,
  useParagonUser,
  useReplaceAccount,
  useRequest,
  useSelectedAccount,
  useTriggerWorkflow,
  useUninstall,
  useUninstallAll,
  useUserSettings,
  useWorkflows,
} from 'paragon-connect-react/hooks';
import { describe, expectTypeOf, it } from 'vitest';

describe('what the hooks give', () => {
  it('is the user, or the part that was selected', () => {
    expectTypeOf(useParagonUser().data).toEqualTypeOf<ParagonUser | undefined>();
    const select = (user: ParagonUser) => user.authenticated;
    expectTypeOf(useParagonUser({ select }).data).toEqualTypeOf<boolean | undefined>();
    expectTypeOf(useParagonUser().error).toEqualTypeOf<ParagonError | null>();
  });

  it('is integrations with their accounts', () => {
    expectTypeOf(useIntegrations().data).toEqualTypeOf<IntegrationItem[] | undefined>();
    expectTypeOf<IntegrationItem['allCredentials']>().toEqualTypeOf<Credential[]>();
  });

  it('tells the truth at run time: dates are texts, and there is no token', () => {
    expectTypeOf<Credential['dateCreated']>().toEqualTypeOf<string>();
    expectTypeOf<Credential>().not.toHaveProperty('accountAuth');
    expectTypeOf<Extract<ParagonUser, { authenticated: true }>>().not.toHaveProperty('token');
  });

  it('is a mutation with its attempt', () => {
    const install = useInstall(true);
    expectTypeOf(install.data).toEqualTypeOf<InstallResult | undefined>();
    expectTypeOf(install.error).toEqualTypeOf<ParagonError | null>();
    expectTypeOf(install.attempt).toEqualTypeOf<Attempt | null>();
    expectTypeOf(install.mutate).toBeCallableWith({ integration: 'gmail', externalId: 'mine' });
    // @ts-expect-error an install names its integration
    install.mutate();
  });

  it('needs no variables where the hook knows the account already', () => {
    expectTypeOf(useReplaceAccount('id').mutate).toBeCallableWith();
    expectTypeOf(useUninstall(null).mutate).toBeCallableWith();
    expectTypeOf(useTriggerWorkflow('workflow').mutate).toBeCallableWith();
    expectTypeOf(useTriggerWorkflow('workflow', 'id').mutate).toBeCallableWith({ body: { a: 1 } });
  });

  it('saves what the client keeps, or the values that are given', () => {
    const { save, fields } = useUserSettings('id', { configurationId: 'emea' });
    expectTypeOf(save.mutate).toBeCallableWith();
    expectTypeOf(save.mutate).toBeCallableWith({ channel: 'general' });
    expectTypeOf(save.data).toEqualTypeOf<FieldValues | undefined>();
    expectTypeOf(fields).toEqualTypeOf<readonly FormField[]>();
    const { toggle, workflows } = useWorkflows('id');
    expectTypeOf(workflows).toEqualTypeOf<readonly AccountWorkflow[]>();
    // @ts-expect-error a switch says which way
    toggle.mutate({ workflowId: 'workflow' });
    expectTypeOf(useConfigurations(null).create.data).toEqualTypeOf<Configuration | undefined>();
    const select = (config: IntegrationConfig) => config.availableWorkflows.length;
    expectTypeOf(useIntegrationConfig('slack', { select }).data).toEqualTypeOf<
      number | undefined
    >();
  });

  it('keeps what must not be changed out of the options', () => {
    useInstall(false, { mutation: { onSuccess: ({ credentialId }) => credentialId } });
    // @ts-expect-error a repeated install would open a second window
    useInstall(false, { mutation: { retry: 3 } });
  });

  it('takes React Query options but for those that keep people apart', () => {
    useParagonUser({ query: { refetchInterval: 60_000, enabled: false, retry: 2 } });
    // @ts-expect-error the key says whose data it is
    useParagonUser({ query: { queryKey: ['mine'] } });
    // @ts-expect-error another person's data must not stand in for this one's
    useParagonUser({ query: { placeholderData: { authenticated: false } } });
  });

  it('gives what onMutate returned to the other callbacks', () => {
    useUninstall('id', {
      mutation: {
        onMutate: () => ({ at: 1 }),
        onError: (_error, _variables, context) =>
          expectTypeOf(context).toEqualTypeOf<{ at: number } | undefined>(),
      },
    });
  });

  it('is a query whose key knows its data, and the whole SDK', () => {
    const client = useParagonClient();
    const { queryKey } = snapshotQuery(client);
    expectTypeOf(new QueryClient().getQueryData(queryKey)).toEqualTypeOf<Snapshot | undefined>();
    expectTypeOf<Awaited<ReturnType<typeof client.getSdk>>>().toExtend<IConnectSDK>();
    expectTypeOf(client).not.toHaveProperty('configure');
  });

  it('can stop a removal of all accounts', () => {
    expectTypeOf(useUninstallAll('gmail').cancel).toBeCallableWith();
    expectTypeOf(useUninstallAll('gmail').attempt).toEqualTypeOf<Attempt | null>();
  });

  it('is an account or null, and a function for requests', () => {
    expectTypeOf(useSelectedAccount('gmail').account).toEqualTypeOf<Credential | null>();
    const request = useRequest('id');
    expectTypeOf(request<{ files: string[] }>('/files')).toEqualTypeOf<
      Promise<{ files: string[] } | undefined>
    >();
  });
});
