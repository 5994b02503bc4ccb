import { expect } from 'vitest';
import { reach, startFlow } from '../flowSteps';
import { call, ids, listed, perform, signIn } from '../steps';
import type { Behaviour } from '../World';

const inputs = (world: Parameters<Behaviour['run']>[0], type: string) =>
  world.inputs(world.accounts(type)[0]?.id ?? '');

/** The install flow, once for each way in which an integration can be connected. */
export const flowSchemeBehaviours: Behaviour[] = [
  {
    name: 'asks nothing where an integration needs nothing but a consent',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack', { externalId: 'mine' });
      await reach(world, 'oauth');
      await world.allow('ada@work.example');
      const [account] = world.accounts('slack');
      expect(await reach(world, 'oauth', 'complete')).toMatchObject({
        integrationType: 'slack',
        credentialId: account?.id,
        credential: { id: account?.id, status: 'VALID', externalId: 'mine' },
      });
      expect(ids(await listed(world, 'slack'))).toEqual([account?.id]);
    },
  },
  {
    name: 'asks for the account type first, and goes on when one is chosen',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'box');
      expect(await reach(world, 'accountType')).toMatchObject({
        options: [{ id: 'default', scheme: 'oauth' }, { id: 'user-configured-oauth' }],
        done: false,
      });
      await world.start('installFlow.setAccountType', 'default');
      await reach(world, 'accountType', 'oauth');
      await world.allow('ada@work.example');
      await reach(world, 'accountType', 'oauth', 'complete');
      expect(await perform(world, 'installFlow.getAccountTypeValue')).toBe('default');
    },
  },
  {
    name: 'shows the package of Salesforce before the consent, and another address for a sandbox',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'salesforce');
      await world.start('installFlow.setAccountType', 'sandbox');
      const address =
        'https://test.salesforce.com/packaging/installPackage.apexp?p0=04t000000000001';
      const { content, ...stage } = (await reach(world, 'accountType', 'instruction')) as {
        content: string;
      };
      expect(stage).toEqual({
        stage: 'instruction',
        ctas: [
          { type: 'link', label: 'Install', href: address },
          { type: 'copyButton', label: 'Copy link', copyText: address },
        ],
        finish: { type: 'finishButton', label: "I've installed the package" },
        packageInstallUrl: address,
        done: false,
      });
      expect(content.replace(/\(\S+ /, '(picture ')).toBe(
        '## Install Package\n\n' +
          "You'll need an admin to install a package to your Salesforce org to continue authorizing your account.\n\n" +
          '![Install Image](picture "Install Image")\n\n' +
          'In the install prompt, choose "Install for All Users" if Salesforce users in your org other than ' +
          'your admin will also connect their accounts to this integration.\n',
      );
      await world.start('installFlow.finish');
      await reach(world, 'accountType', 'instruction', 'oauth');
      await world.allow('charles@example.com');
      await reach(world, 'accountType', 'instruction', 'oauth', 'complete');
    },
  },
  {
    name: 'asks before the consent, and the server gets the values with the window',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'shopify');
      expect(await reach(world, 'preOptions')).toMatchObject({
        options: [{ id: 'shop', prefixLabel: 'https://', suffixLabel: '.myshopify.com' }],
      });
      await world.start('installFlow.setPreOptions', { shop: 'engines' });
      await reach(world, 'preOptions', 'oauth');
      await world.allow('ada@work.example');
      await reach(world, 'preOptions', 'oauth', 'complete');
      expect(inputs(world, 'shopify')).toEqual({ pre: { shop: 'engines' } });
    },
  },
  {
    name: 'asks after the consent, for an account that is pending until then',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'jira');
      await world.allow('ada@work.example');
      expect(await reach(world, 'oauth', 'postOptions')).toMatchObject({
        options: [{ id: 'site', type: 'DYNAMIC_ENUM', sourceType: 'sites' }],
      });
      const [{ id } = { id: '' }] = await listed(world, 'jira');
      expect((await listed(world, 'jira'))[0]).toMatchObject({ id, status: 'PENDING' });
      await perform(world, 'installFlow.setPostOptions', { site: 'Looms' });
      expect(await reach(world, 'oauth', 'postOptions', 'complete')).toMatchObject({
        credentialId: id,
        credential: { status: 'VALID' },
      });
      expect(inputs(world, 'jira')).toEqual({ post: { site: 'Looms' } });
      // An event of the flow does not tell which account.
      const installed = (await world.record()).filter(
        (entry) => 'event' in entry && entry.event === 'onIntegrationInstall',
      );
      expect(installed).toMatchObject([{ payload: { integrationType: 'jira' } }]);
      expect(installed[0]).not.toHaveProperty('payload.credentialId');
    },
  },
  {
    name: 'asks before and after the consent',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'sharepoint');
      await world.start('installFlow.setPreOptions', { tenant: 'engines' });
      await reach(world, 'preOptions', 'oauth');
      await world.allow('charles@example.com');
      await reach(world, 'preOptions', 'oauth', 'postOptions');
      await perform(world, 'installFlow.setPostOptions', { site: 'Intranet' });
      await reach(world, 'preOptions', 'oauth', 'postOptions', 'complete');
      const added = world.accounts('sharepoint').at(-1);
      expect(added?.status).toBe('VALID');
      expect(world.inputs(added?.id ?? '')).toEqual({
        pre: { tenant: 'engines' },
        post: { site: 'Intranet' },
      });
    },
  },
  {
    name: 'connects by an API key without a window',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo', { externalId: 'by-key' });
      expect(await reach(world, 'preOptions')).toMatchObject({
        options: [{ id: 'KLAVIYO_API_KEY', type: 'PASSWORD' }],
      });
      await perform(world, 'installFlow.setPreOptions', { KLAVIYO_API_KEY: 'pk_0a1b' });
      const account = world.accounts('klaviyo').at(-1);
      expect(await reach(world, 'preOptions', 'complete')).toMatchObject({
        integrationType: 'klaviyo',
        credentialId: account?.id,
        credential: { status: 'VALID', externalId: 'by-key' },
      });
      expect(await world.countWindows()).toBe(0);
    },
  },
  {
    name: 'connects by two fields, and replaces an account in the same way',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'trello');
      const values = { TRELLO_API_KEY: 'ada@work.example', TRELLO_API_TOKEN: 'secret' };
      await perform(world, 'installFlow.setPreOptions', values);
      await reach(world, 'preOptions', 'complete');
      const [account] = world.accounts('trello');
      expect(account?.providerData).toMatchObject({ email: 'ada@work.example' });
      await startFlow(world, 'trello', { selectedCredentialId: account?.id });
      const others = { TRELLO_API_KEY: 'ada.king@example.org', TRELLO_API_TOKEN: 'secret' };
      await perform(world, 'installFlow.setPreOptions', others);
      await reach(world, 'preOptions', 'complete', 'preOptions', 'complete');
      expect(await listed(world, 'trello')).toMatchObject([
        { id: account?.id, providerData: { email: 'ada.king@example.org' } },
      ]);
    },
  },
  {
    name: 'cannot finish by an API key and inputs after it, which _oauthCallback can',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'monday.com');
      await perform(world, 'installFlow.setPreOptions', { MONDAY_API_TOKEN: 'mo-1a2b' });
      await reach(world, 'preOptions', 'postOptions');
      const added = (await listed(world, 'monday.com')).at(-1);
      expect(added).toMatchObject({ status: 'PENDING', providerId: 'monday.com-1a2b' });
      await perform(world, 'installFlow.setPostOptions', { board: 'Plans' });
      const error = await reach(world, 'preOptions', 'postOptions', 'error at postOptions');
      expect(error).toMatchObject({ name: 'UnknownError', message: 'Credential ID is not set' });
      const integrationId = await perform(world, 'getIntegrationId', 'monday.com');
      const payload = { board: 'Plans', skipPostOAuthInputs: false };
      const given = { payload, integrationId };
      expect(await perform(world, '_oauthCallback', given, added?.id, {})).toMatchObject({
        credentialId: added?.id,
        credential: { status: 'VALID' },
      });
      expect((await listed(world, 'monday.com')).at(-1)).toMatchObject({ status: 'VALID' });
    },
  },
  {
    name: 'asks a custom integration by client credentials for the two that the SDK knows',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'custom.ledger');
      expect(await reach(world, 'preOptions')).toMatchObject({
        options: [
          { id: 'clientId', title: 'Client ID', type: 'TEXT_NO_VARS', required: true },
          { id: 'clientSecret', title: 'Client Secret', type: 'PASSWORD', required: true },
        ],
      });
      const values = { clientId: 'ledger', clientSecret: 'cs-9f' };
      await perform(world, 'installFlow.setPreOptions', values);
      await reach(world, 'preOptions', 'complete');
      expect(inputs(world, 'custom.ledger')).toEqual({ pre: values });
    },
  },
  {
    name: 'asks a custom integration for the fields of its own',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'custom.warehouse');
      expect(await reach(world, 'preOptions')).toMatchObject({
        options: [{ id: 'host' }, { id: 'apiKey' }, { id: 'verify', type: 'SWITCH' }],
      });
      const values = { host: 'db.example.com', apiKey: 'wa-77', verify: true };
      await perform(world, 'installFlow.setPreOptions', values);
      expect(await reach(world, 'preOptions', 'complete')).toMatchObject({
        integrationType: 'custom.warehouse',
      });
      const metadata = (await perform(world, 'getIntegrationMetadata', 'custom.warehouse')) as {
        icon: string;
      };
      expect(metadata).toMatchObject({ type: 'custom.warehouse', name: 'Warehouse' });
    },
  },
  {
    name: 'asks for an app of the person’s own, its permissions, and shows a redirect URL',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'box');
      await world.start('installFlow.setAccountType', 'user-configured-oauth');
      expect(await reach(world, 'accountType', 'preOptions')).toMatchObject({
        options: [
          { id: 'redirectUrl', type: 'COPYABLE_BUTTON_INPUT', defaultValue: expect.any(String) },
          { id: 'clientId' },
          { id: 'clientSecret' },
          { id: 'scopes', type: 'PERMISSION', requiredScopes: ['root_readonly'] },
        ],
      });
      const values = { clientId: 'app', clientSecret: 's3', scopes: 'root_readonly own' };
      await world.start('installFlow.setPreOptions', values);
      await reach(world, 'accountType', 'preOptions', 'oauth');
      await world.allow('ada@work.example');
      await reach(world, 'accountType', 'preOptions', 'oauth', 'complete');
      expect(inputs(world, 'box')).toEqual({ pre: values });
    },
  },
  {
    name: 'goes with a window or without one, as the account type says',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'servicenow');
      await world.start('installFlow.setAccountType', 'basic');
      await reach(world, 'accountType', 'preOptions');
      await perform(world, 'installFlow.setPreOptions', {
        SERVICENOW_SUBDOMAIN: 'engines',
        SERVICENOW_USERNAME: 'ada@work.example',
        SERVICENOW_PASSWORD: 'secret',
      });
      // This account type skips the inputs after the consent.
      await reach(world, 'accountType', 'preOptions', 'complete');
      expect((await listed(world, 'servicenow'))[0]).toMatchObject({ status: 'VALID' });
      await startFlow(world, 'servicenow', { name: 'second' });
      await world.start('installFlow.setAccountType', 'default');
      await world.start('installFlow.setPreOptions', { SERVICENOW_SUBDOMAIN: 'engines' });
      await world.allow('charles@example.com');
      const first = ['accountType', 'preOptions', 'complete'];
      await reach(world, ...first, 'accountType', 'preOptions', 'oauth', 'postOptions');
    },
  },
  {
    name: 'reads the inputs of an account type by its id, those of `default` when none is named',
    async run(world) {
      await signIn(world);
      const idsOf = async (...parameters: unknown[]) =>
        ((await perform(world, 'getPreOptions', ...parameters)) as { id: string }[]).map(
          ({ id }) => id,
        );
      expect(await idsOf('box')).toEqual([]);
      expect(await idsOf('box', 'user-configured-oauth')).toContain('clientSecret');
      expect(await idsOf('servicenow')).toEqual(['SERVICENOW_SUBDOMAIN']);
      expect(await idsOf('servicenow', 'basic')).toContain('SERVICENOW_PASSWORD');
      expect(await idsOf('zendesk')).toEqual(['subdomain']);
      expect(await perform(world, 'getPostOptions', 'jira')).toMatchObject([{ id: 'site' }]);
      expect(await perform(world, 'getPostOptions', 'slack')).toEqual([]);
      const unknown = { how: 'threw', error: { name: 'IntegrationNotFoundError' } };
      expect(await call(world, 'getPostOptions', 'nonesuch')).toMatchObject(unknown);
      expect(await call(world, 'getAccountTypeOptions', 'nonesuch')).toMatchObject(unknown);
      expect(await call(world, 'getIntegrationId', 'nonesuch')).toMatchObject({
        how: 'threw',
        error: { name: 'Error', message: 'Integration "nonesuch" not found' },
      });
    },
  },
];
