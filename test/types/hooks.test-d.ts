import {
  type Attempt,
  type Credential,
  type InstallResult,
  type IntegrationItem,
  type ParagonError,
  type ParagonUser,
  useInstall,
  useIntegrations,
  useParagonUser,
  useReplaceAccount,
  useRequest,
  useSelectedAccount,
  useTriggerWorkflow,
  useUninstall,
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

  it('keeps what must not be changed out of the options', () => {
    useInstall(false, { mutation: { onSuccess: ({ credentialId }) => credentialId } });
    // @ts-expect-error a repeated install would open a second window
    useInstall(false, { mutation: { retry: 3 } });
  });

  it('is an account or null, and a function for requests', () => {
    expectTypeOf(useSelectedAccount('gmail').account).toEqualTypeOf<Credential | null>();
    const request = useRequest('id');
    expectTypeOf(request<{ files: string[] }>('/files')).toEqualTypeOf<
      Promise<{ files: string[] } | undefined>
    >();
  });
});
