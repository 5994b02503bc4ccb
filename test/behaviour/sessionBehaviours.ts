import { expect } from 'vitest';
import { call, getUser, listed, perform, signIn } from './steps';
import type { Behaviour } from './World';

const isoDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;

/** Signing in and out, and what is read afterwards. */
export const sessionBehaviours: Behaviour[] = [
  {
    name: 'signs in the person whom the token names',
    async run(world) {
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
      await signIn(world);
      expect(await getUser(world)).toMatchObject({ authenticated: true, userId: 'demo-user' });
    },
  },
  {
    name: 'has an entry for every configured integration, also for those without an account',
    async run(world) {
      await signIn(world);
      const { integrations } = await getUser(world);
      expect(integrations.googledrive).toEqual({
        enabled: false,
        allCredentials: [],
        allConfigurations: [],
      });
      expect(Object.keys(integrations)).toContain('asana');
      expect(integrations.salesforce).toMatchObject({
        enabled: true,
        credentialId: 'a5e995c2-7709-43fd-9cdf-f759faa52497',
        credentialStatus: 'VALID',
      });
    },
  },
  {
    name: 'lists the metadata of active integrations only',
    async run(world) {
      await signIn(world);
      const metadata = (await perform(world, 'getIntegrationMetadata')) as { type: string }[];
      const types = metadata.map(({ type }) => type);
      expect(types).toContain('googledrive');
      expect(types).not.toContain('asana');
      expect(Object.keys(metadata[0] ?? {}).sort()).toEqual(['brandColor', 'icon', 'name', 'type']);
      expect(await call(world, 'getIntegrationMetadata', 'asana')).toMatchObject({
        how: 'threw',
        error: { message: 'asana is not a valid integration name' },
      });
    },
  },
  {
    name: 'describes workflows and inputs of an integration',
    async run(world) {
      await signIn(world);
      expect(await perform(world, 'getIntegrationConfig', 'salesforce')).toMatchObject({
        shortDescription: 'Connect Salesforce.',
        availableWorkflows: [
          { id: '1975cfd8-ae26-4279-96b3-bbc8669c4c05', description: 'Lead Created' },
          { id: 'b32346b3-d2d4-45e1-86d3-c86280d0d11b', description: 'Sync Contacts' },
        ],
        hiddenWorkflows: [],
      });
      expect(await perform(world, 'getAccountTypeOptions', 'salesforce')).toEqual([]);
      expect(await perform(world, 'getPreOptions', 'salesforce')).toEqual([]);
      expect(await perform(world, 'getPreOptions', 'zendesk')).toMatchObject([{ id: 'subdomain' }]);
      expect(await call(world, 'getPreOptions', 'nonesuch')).toMatchObject({
        how: 'threw',
        error: { name: 'IntegrationNotFoundError' },
      });
      expect(await call(world, 'getIntegrationConfig', 'nonesuch')).toMatchObject({
        how: 'threw',
        error: { name: 'TypeError' },
      });
    },
  },
  {
    name: 'returns a fresh copy of the user each time, without the token',
    async run(world) {
      await signIn(world);
      expect(await getUser(world)).not.toHaveProperty('token');
      expect(await world.tamper()).toEqual({ isSameObject: false, isTouched: false });
    },
  },
  {
    name: 'keeps dates as ISO texts',
    async run(world) {
      await signIn(world);
      const [account] = await listed(world, 'salesforce');
      expect(account?.dateCreated).toMatch(isoDate);
      expect(account?.configurations[0]?.dateCreated).toMatch(isoDate);
    },
  },
  {
    name: 'is authenticated without integrations while it signs in again',
    async run(world) {
      await signIn(world);
      const token = await world.getToken();
      const release = await world.hold('authenticate');
      const ticket = await world.start('authenticate', world.projectId, token);
      expect(await getUser(world)).toMatchObject({ authenticated: true, integrations: {} });
      expect(await call(world, 'installIntegration', 'googledrive')).toMatchObject({
        how: 'threw',
      });
      release();
      expect(await world.outcome(ticket)).toMatchObject({ how: 'resolved' });
      expect(await listed(world, 'salesforce')).toHaveLength(1);
    },
  },
  {
    name: 'stays signed out after a logout during the sign-in, which resolves all the same',
    async run(world) {
      await perform(world, 'setHeadless', true);
      const token = await world.getToken();
      const release = await world.hold('authenticate');
      const ticket = await world.start('authenticate', world.projectId, token);
      await perform(world, 'logout');
      release();
      expect(await world.outcome(ticket)).toMatchObject({ how: 'resolved' });
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
    },
  },
  {
    name: 'mixes two people up whose sign-ins overlap',
    async run(world) {
      const [ada, other] = [await world.getToken(), await world.getToken({ userId: 'other' })];
      await perform(world, 'setHeadless', true);
      const release = await world.hold('authenticate');
      const slow = await world.start('authenticate', world.projectId, ada);
      await perform(world, 'authenticate', world.projectId, other);
      release();
      await world.outcome(slow);
      expect(await getUser(world)).toMatchObject({ userId: 'other' });
      expect(await listed(world, 'salesforce')).toHaveLength(1);
    },
  },
  {
    name: 'refuses garbage for a token and keeps the session',
    async run(world) {
      await signIn(world);
      expect(await call(world, 'authenticate', world.projectId, 'garbage')).toMatchObject({
        how: 'rejected',
        error: { message: 'A well-formed JWT was not provided to paragon.authenticate()' },
      });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'loses the session over an expired token',
    async run(world) {
      await signIn(world);
      const token = await world.getToken({ expiresInSeconds: -60 });
      expect(await call(world, 'authenticate', world.projectId, token)).toMatchObject({
        how: 'rejected',
        error: {
          message: 'Failed to authenticate user with Paragon: JWT token provided has expired.',
        },
      });
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
    },
  },
  {
    name: 'loses the session when signing in again fails on the server',
    async run(world) {
      await signIn(world);
      world.fail('authenticate', 500);
      const outcome = await call(world, 'authenticate', world.projectId, await world.getToken());
      expect(outcome.how).toBe('rejected');
      expect(outcome.error?.message).toMatch(
        /^Failed to authenticate user with Paragon: \{.*"status":500/,
      );
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
    },
  },
  {
    name: 'forgets the user but keeps the catalogue at a logout',
    async run(world) {
      await signIn(world);
      await perform(world, 'logout');
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
      expect(await perform(world, 'getIntegrationMetadata')).toHaveLength(12);
    },
  },
  {
    name: 'takes another token without a reload',
    async run(world) {
      await signIn(world);
      const before = await getUser(world);
      await perform(world, 'updateAuthenticatedUser', { token: await world.getToken() });
      expect(await getUser(world)).toEqual(before);
      await perform(world, 'setUserMetadata', {});
    },
  },
  {
    name: 'loads everything again on demand, and keeps what it has when that fails',
    async run(world) {
      await signIn(world);
      const [account] = await listed(world, 'salesforce');
      world.setStatus(account?.id ?? '', 'INVALID');
      world.fail('bootstrapSDKState', 500);
      expect((await call(world, 'bootstrapSDKState')).how).toBe('rejected');
      expect((await listed(world, 'salesforce'))[0]?.status).toBe('VALID');
      await perform(world, 'bootstrapSDKState');
      expect((await listed(world, 'salesforce'))[0]?.status).toBe('INVALID');
    },
  },
  {
    name: 'ends the session when it is refused as it loads everything again',
    async run(world) {
      await signIn(world);
      world.fail('bootstrapSDKState', 401);
      expect((await call(world, 'bootstrapSDKState')).how).toBe('rejected');
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
    },
  },
  {
    name: 'loads everything again after writing metadata',
    async run(world) {
      await signIn(world);
      const [account] = await listed(world, 'salesforce');
      world.setStatus(account?.id ?? '', 'INVALID');
      expect((await listed(world, 'salesforce'))[0]?.status).toBe('VALID');
      await perform(world, 'setUserMetadata', { email: 'ada@work.example', ' plan ': 'pro' });
      expect((await listed(world, 'salesforce'))[0]?.status).toBe('INVALID');
      expect((await getUser(world)).meta).toEqual({ Email: 'ada@work.example', plan: 'pro' });
    },
  },
];
