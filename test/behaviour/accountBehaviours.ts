import { expect } from 'vitest';
import {
  call,
  getState,
  getUser,
  ids,
  install,
  listed,
  perform,
  signIn,
  startInstall,
} from './steps';
import type { Behaviour } from './World';

const salesforce = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
const [calendar, brokenCalendar] = [
  '0012ca8e-563f-40eb-9f0b-1626b4e37937',
  '478fa19b-3f79-4874-8f5b-26c5b94186c0',
];
const unknown = '11111111-1111-4111-8111-111111111111';

/** Exchanging and removing accounts. */
export const accountBehaviours: Behaviour[] = [
  {
    name: 'replaces an account under its old id, and knows the old one until a reload',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'salesforce', { selectedCredentialId: salesforce });
      await world.allow('charles@example.com');
      expect((await world.outcome(ticket)).value).toMatchObject({ credentialId: salesforce });
      const [before] = await listed(world, 'salesforce');
      expect(before).toMatchObject({ id: salesforce, providerData: { email: 'ada@work.example' } });
      await perform(world, 'setUserMetadata', {});
      const [after] = await listed(world, 'salesforce');
      expect(after).toMatchObject({
        id: salesforce,
        providerData: { email: 'charles@example.com' },
      });
      expect(world.accounts('salesforce')).toHaveLength(1);
    },
  },
  {
    name: 'knows the new account at once when a broken one was replaced',
    async run(world) {
      await signIn(world);
      const options = { selectedCredentialId: brokenCalendar };
      const ticket = await startInstall(world, 'googlecalendar', options);
      await world.allow('charles@example.com');
      expect((await world.outcome(ticket)).value).toMatchObject({ credentialId: brokenCalendar });
      expect(await listed(world, 'googlecalendar')).toMatchObject([
        { id: calendar },
        { id: brokenCalendar, status: 'VALID', providerData: { email: 'charles@example.com' } },
      ]);
    },
  },
  {
    name: 'switches the default as soon as a replace begins',
    async run(world) {
      await signIn(world);
      expect(await getState(world, 'googlecalendar')).toMatchObject({ credentialId: calendar });
      await startInstall(world, 'googlecalendar', { selectedCredentialId: brokenCalendar });
      expect(await getState(world, 'googlecalendar')).toMatchObject({
        credentialId: brokenCalendar,
        credentialStatus: 'INVALID',
        enabled: false,
      });
    },
  },
  {
    name: 'rejects a replace of an account that is not connected',
    async run(world) {
      await signIn(world);
      const options = { allowMultipleCredentials: true, selectedCredentialId: unknown };
      expect(await call(world, 'installIntegration', 'salesforce', options)).toMatchObject({
        how: 'rejected',
        error: { message: 'Unable to find credential for provided options.' },
      });
      const named = { ...options, selectedCredentialId: 'ext:nobody' };
      expect(await call(world, 'installIntegration', 'salesforce', named)).toMatchObject({
        how: 'rejected',
        error: { message: 'Credential with externalId "nobody" not found.' },
      });
      expect(await world.countWindows()).toBe(0);
    },
  },
  {
    name: 'adds an account when one is to be replaced and none is connected',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive', { selectedCredentialId: unknown });
      await world.allow('ada@work.example');
      expect(await world.outcome(ticket)).toMatchObject({ how: 'resolved' });
      expect(ids(world.accounts('googledrive'))).not.toContain(unknown);
    },
  },
  {
    name: 'removes one account and no other',
    async run(world) {
      await signIn(world);
      await perform(world, 'uninstallIntegration', 'googlecalendar', {
        selectedCredentialId: brokenCalendar,
      });
      expect(ids(await listed(world, 'googlecalendar'))).toEqual([calendar]);
      expect(ids(world.accounts('googlecalendar'))).toEqual([calendar]);
      expect((await world.record()).slice(-3)).toMatchObject([
        { event: 'onIntegrationUninstall', payload: { integrationType: 'googlecalendar' } },
        { settled: expect.any(Number) },
        { settled: expect.any(Number) },
      ]);
    },
  },
  {
    name: 'removes the default account when none is named',
    async run(world) {
      await signIn(world);
      await perform(world, 'uninstallIntegration', 'googlecalendar');
      expect(ids(world.accounts('googlecalendar'))).toEqual([brokenCalendar]);
      expect(await getState(world, 'googlecalendar')).toMatchObject({
        credentialId: brokenCalendar,
        enabled: false,
      });
    },
  },
  {
    name: 'leaves an empty entry behind the last account',
    async run(world) {
      await signIn(world);
      await perform(world, 'uninstallIntegration', 'salesforce', {
        selectedCredentialId: salesforce,
      });
      expect(await getState(world, 'salesforce')).toEqual({
        enabled: false,
        workflowSettings: {},
        allCredentials: [],
        allConfigurations: [],
      });
    },
  },
  {
    name: 'rejects the removal of what is not connected',
    async run(world) {
      await signIn(world);
      const notInstalled = { how: 'rejected', error: { name: 'IntegrationNotInstalledError' } };
      const remove = (type: string, selectedCredentialId: string) =>
        call(world, 'uninstallIntegration', type, { selectedCredentialId });
      expect(await remove('salesforce', unknown)).toMatchObject(notInstalled);
      expect(await call(world, 'uninstallIntegration', 'slack')).toMatchObject(notInstalled);
      expect(await remove('salesforce', calendar)).toMatchObject({
        how: 'rejected',
        error: { name: 'Error', message: 'Unable to find credential for provided options.' },
      });
    },
  },
  {
    name: 'brings the first of two accounts back that are removed at once',
    async run(world) {
      await signIn(world);
      const first = await install(world, 'googledrive', 'ada@work.example');
      const second = await install(world, 'googledrive', 'ada.king@example.org');
      const third = await install(world, 'googledrive', 'analytics@work.example');
      const release = await world.hold('uninstallIntegration');
      const later = await world.start('uninstallIntegration', 'googledrive', {
        selectedCredentialId: second,
      });
      await perform(world, 'uninstallIntegration', 'googledrive', { selectedCredentialId: first });
      release();
      await world.outcome(later);
      expect(ids(world.accounts('googledrive'))).toEqual([third]);
      expect(ids(await listed(world, 'googledrive'))).toEqual([first, third]);
    },
  },
  {
    name: 'rejects one of two removals of the same account',
    async run(world) {
      await signIn(world);
      const options = { selectedCredentialId: salesforce };
      const tickets = [
        await world.start('uninstallIntegration', 'salesforce', options),
        await world.start('uninstallIntegration', 'salesforce', options),
      ];
      const outcomes = await Promise.all(tickets.map(world.outcome));
      expect(outcomes.map(({ how }) => how).sort()).toEqual(['rejected', 'resolved']);
    },
  },
  {
    name: 'logs out without a word when the server refuses the session',
    async run(world) {
      await signIn(world);
      world.fail('uninstallIntegration', 401);
      const { how, error } = await call(world, 'uninstallIntegration', 'salesforce');
      expect(how).toBe('rejected');
      expect(JSON.parse(error?.message ?? '')).toMatchObject({ status: 401 });
      expect(await perform(world, 'getUser')).toEqual({ authenticated: false });
      expect(await world.record()).not.toContainEqual(
        expect.objectContaining({ event: expect.any(String) }),
      );
    },
  },
  {
    name: 'keeps the session and the accounts through a failure of the server',
    async run(world) {
      await signIn(world);
      world.fail('uninstallIntegration', 500);
      const { how, error } = await call(world, 'uninstallIntegration', 'salesforce');
      expect(how).toBe('rejected');
      expect(JSON.parse(error?.message ?? '')).toMatchObject({ status: 500 });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
      expect(await listed(world, 'salesforce')).toHaveLength(1);
    },
  },
  {
    name: 'says that fetching failed when the server cannot be reached',
    async run(world) {
      await signIn(world);
      world.fail('uninstallIntegration', 'network');
      expect(await call(world, 'uninstallIntegration', 'salesforce')).toMatchObject({
        how: 'rejected',
        error: { message: 'Failed to fetch' },
      });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
];
