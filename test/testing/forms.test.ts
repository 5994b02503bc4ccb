// @vitest-environment jsdom
import { createFakeParagon, createFakeToken, formsSeed } from 'paragon-connect-react/testing';
import { describe, expect, it, vi } from 'vitest';
import type { FakeParagon, FakeParagonOptions } from '../../src/testing/FakeParagon';
import { describePackage } from '../../src/testing/install/describePackage';

const every = 'custom.everyinput';

async function createSignedIn(options: FakeParagonOptions = {}): Promise<FakeParagon> {
  const fake = createFakeParagon({ catalogue: 'forms', ...options });
  fake.setHeadless(true);
  await fake.authenticate(fake.projectId, fake.getToken());
  return fake;
}

function listed(fake: FakeParagon, integration: string) {
  const user = fake.getUser();
  return (user.authenticated && user.integrations[integration]?.allCredentials) || [];
}

describe('the fake, for forms', () => {
  it('has no form unless a catalogue with forms is asked for', async () => {
    const plain = await createSignedIn({ catalogue: undefined });
    expect(plain.getAccountTypeOptions('salesforce')).toEqual([]);
    const all = await createSignedIn({ catalogue: 'all' });
    expect(all.getAccountTypeOptions('salesforce')).toHaveLength(2);
    expect(all.getIntegrationMetadata()).toHaveLength(21);
  });

  it('starts with the settings that the test names', async () => {
    const configurations = [{ sharedSettings: { text: 'looms' } }, { externalId: 'emea' }];
    const fake = await createSignedIn({ accounts: { [every]: [{ configurations }] } });
    expect(listed(fake, every)[0]?.configurations).toMatchObject([
      { isDefault: true, sharedSettings: { text: 'looms' } },
      { isDefault: false, externalId: 'emea', sharedSettings: {} },
    ]);
  });

  it('notes the calls of the install flow by their path, and no reading', async () => {
    const fake = await createSignedIn();
    fake.installFlow.start('klaviyo', { onNext: () => undefined });
    fake.installFlow.next();
    fake.installFlow.getPreOptionsValue();
    await fake.installFlow.setPreOptions({ KLAVIYO_API_KEY: 'pk_1' });
    const methods = fake.calls.map(({ method }) => method);
    expect(methods.slice(-2)).toEqual(['installFlow.start', 'installFlow.setPreOptions']);
  });

  it('tells what was chosen and filled in before the window', async () => {
    const fake = await createSignedIn();
    fake.startOAuthFlow('box', {
      accountType: 'user-configured-oauth',
      ...{ endUserSuppliedValues: { clientId: 'a', clientSecret: 'b', scopes: 'root_readonly' } },
    });
    expect(fake.currentWindow).toMatchObject({
      accountType: 'user-configured-oauth',
      inputs: { clientId: 'a' },
      obstacle: undefined,
    });
  });

  it('has a window without a consent when the server refuses its address', async () => {
    const fake = await createSignedIn({ consent: 'allow' });
    fake.startOAuthFlow('shopify', {});
    expect(fake.currentWindow.obstacle).toContain('should not be empty');
    expect(() => fake.currentWindow.allow()).toThrow('has nothing to decide');
    fake.fail('startOAuthFlow', { status: 500 });
    fake.startOAuthFlow('slack', {});
    expect(fake.currentWindow.obstacle).toBe('The fake Paragon answers 500.');
  });

  it('lets a person look who may change nothing, by an option or by a token', async () => {
    const fake = await createSignedIn({ readOnly: true, seed: formsSeed });
    const save = () => fake.updateIntegrationUserSettings(every, { text: 'x' });
    await expect(save()).rejects.toThrow('7210');
    await expect(
      fake.getFieldOptions({ integration: every, action: 'later' }),
    ).resolves.toBeDefined();
    await fake.authenticate(fake.projectId, createFakeToken(fake.userId));
    await expect(save()).resolves.toMatchObject({ errors: [] });
    const token = createFakeToken(fake.userId, undefined, { readOnly: true });
    await fake.authenticate(fake.projectId, token);
    await expect(save()).rejects.toThrow('7210');
  });

  it('fails with what a test lets the server say of each field', async () => {
    const fake = await createSignedIn();
    const message = [
      { property: 'KLAVIYO_API_KEY', constraints: { isKey: 'No key.' }, children: [] },
    ];
    fake.fail('_oauthCallback', { status: 400, message });
    const onError = vi.fn();
    fake.installFlow.start('klaviyo', { onError });
    await fake.installFlow.setPreOptions({ KLAVIYO_API_KEY: 'pk_1' });
    const [[error]] = onError.mock.calls as [[{ message: string }]];
    expect(JSON.parse(error.message)).toMatchObject({ status: 400, message });
  });
});

describe('the package of Salesforce', () => {
  const picture = (name: string) => name;
  const listing = 'https://appexchange.salesforce.com/appxListingDetail?listingId=1';

  it('comes from AppExchange as well, under one address for production and sandbox', () => {
    const production = describePackage(listing, 'default', picture);
    expect(production).toMatchObject({
      packageInstallUrl: listing,
      ctas: [{ label: 'Go to AppExchange' }, {}],
    });
    expect(production?.content).toMatch(
      /^## Install App\n\n.+\n\n!\[Install Image\]\(salesforce-install-app-default /,
    );
    const sandbox = describePackage(listing, 'sandbox', picture);
    expect(sandbox?.packageInstallUrl).toBe(listing);
    expect(sandbox?.content).toContain('click Try It and follow the prompts');
  });

  it('is left out for any other address', () => {
    expect(describePackage('https://example.com/package', 'default', picture)).toBeUndefined();
    expect(describePackage(undefined, 'default', picture)).toBeUndefined();
  });
});
