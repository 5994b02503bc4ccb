import { assertInputs } from './checkInputs';
import { type Accounts, findCredential } from './createAccounts';
import { createCredential, grantedFields } from './createCredential';
import type { People } from './createPeople';
import { ModelError } from './ModelError';
import type { AccountInputs, ParagonModel } from './ParagonModel';
import { findAccountType, getPreInputs, guessAccountType } from './preInputs';
import { toKeyAccount } from './toKeyAccount';
import type { CatalogueIntegration } from './types';

type GrantMethods = Pick<
  ParagonModel,
  'assertPreInputs' | 'completeSetup' | 'connect' | 'getInputs' | 'grant'
>;

/** How accounts are connected. */
export function grantMethods(people: People): GrantMethods {
  const { accountsOf, requireIntegration } = people;

  const methods: GrantMethods = {
    getInputs(person, credentialId) {
      const accounts = accountsOf(person);
      findCredential(accounts, credentialId);
      return structuredClone(accounts.inputs.get(credentialId) ?? {});
    },

    assertPreInputs(integrationId, inputs, accountType) {
      assertInputs(getPreInputs(requireIntegration(integrationId), accountType), inputs);
    },

    grant(person, integrationId, account, options = {}) {
      const integration = requireIntegration(integrationId);
      if (!integration.isActive) {
        throw new ModelError(400, 'INTEGRATION_INACTIVE', `${integration.name} is not active.`);
      }
      const { selectedCredentialId, externalId, accountType, inputs: pre } = options;
      const accounts = accountsOf(person);
      const ofType = accounts.credentials.filter((item) => item.integrationId === integrationId);
      const name = selectedCredentialId?.replace(/^ext:/, '');
      const isDue = needsSetup(integration, accountType);
      const given = pre && Object.keys(pre).length > 0 && { pre };
      const replaced = ofType.find(
        (item) => item.id === selectedCredentialId || (name && item.externalId === name),
      );
      if (replaced) {
        const isUnfinished = isDue && replaced.status === 'PENDING';
        Object.assign(replaced, grantedFields(integration, account, people.now()));
        if (isUnfinished) replaced.status = 'PENDING';
        if (given) keepInputs(accounts, replaced.id, given);
        return structuredClone(replaced);
      }
      if (externalId && ofType.some((item) => item.externalId === externalId)) {
        const message = `A credential with externalId "${externalId}" already exists.`;
        throw new ModelError(409, 'EXTERNAL_ID_TAKEN', message);
      }
      const { personaId } = accounts;
      const added = createCredential(person, personaId, integration, account, people.now(), {
        ...(externalId ? { externalId } : {}),
        ...(isDue ? { status: 'PENDING' } : {}),
      });
      accounts.credentials.push(added);
      if (given) keepInputs(accounts, added.id, given);
      return structuredClone(added);
    },

    connect(person, integrationId, values, options) {
      const integration = requireIntegration(integrationId);
      assertNoConsent(integration);
      const { skipPostOAuthInputs: _, ...inputs } = values;
      const accountType = guessAccountType(integration, inputs);
      methods.assertPreInputs(integrationId, inputs, accountType);
      const account = toKeyAccount(integration, inputs);
      return methods.grant(person, integrationId, account, { ...options, accountType, inputs });
    },

    completeSetup(person, credentialId, values) {
      const accounts = accountsOf(person);
      const { integrationId } = findCredential(accounts, credentialId);
      if (values) {
        const { skipPostOAuthInputs: _, ...post } = values;
        assertInputs(requireIntegration(integrationId).postOauthInputs, post);
        keepInputs(accounts, credentialId, { post });
      }
      return people.change(person, credentialId, (credential) => {
        if (credential.status === 'PENDING') credential.status = 'VALID';
      });
    },
  };
  return methods;
}

function assertNoConsent({
  authenticationType = 'oauth',
  accountTypes = [],
}: CatalogueIntegration): void {
  const schemes = [authenticationType, ...accountTypes.map(({ scheme }) => scheme)];
  if (schemes.some((scheme) => scheme !== 'oauth')) return;
  throw new ModelError(400, 'INVALID_CODE', 'The authorization code is unknown.');
}

function needsSetup(integration: CatalogueIntegration, accountType: string | undefined): boolean {
  const isSkipped = findAccountType(integration, accountType)?.skipPostOAuthInputs;
  return integration.postOauthInputs.length > 0 && !isSkipped;
}

function keepInputs({ inputs }: Accounts, credentialId: string, given: AccountInputs): void {
  inputs.set(credentialId, structuredClone({ ...inputs.get(credentialId), ...given }));
}
