import { expect } from 'vitest';
import { call, getState, getUser, ids, install, listed, signIn, startInstall } from './steps';
import type { Behaviour } from './World';

/** Connecting accounts. */
export const installBehaviours: Behaviour[] = [
  {
    name: 'connects an account and resolves with it',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive', { externalId: 'first' });
      await world.allow('ada@work.example');
      const { value } = await world.outcome(ticket);
      const [account] = world.accounts('googledrive');
      expect(value).toMatchObject({
        integrationType: 'googledrive',
        credentialId: account?.id,
        credential: { id: account?.id, status: 'VALID', externalId: 'first' },
      });
      expect(await listed(world, 'googledrive')).toEqual(world.accounts('googledrive'));
    },
  },
  {
    name: 'keeps two entries after a second install that allows several accounts',
    async run(world) {
      await signIn(world);
      const first = await install(world, 'googledrive', 'ada@work.example');
      const second = await install(world, 'googledrive', 'ada.king@example.org');
      expect(ids(await listed(world, 'googledrive'))).toEqual([first, second]);
      expect(ids(world.accounts('googledrive'))).toEqual([first, second]);
      // The newest becomes the default, without the settings of its configuration.
      const state = await getState(world, 'googledrive');
      expect(state).toMatchObject({ credentialId: second });
      expect(state.workflowSettings).toBeUndefined();
    },
  },
  {
    name: 'throws outright when it is installed and several accounts are not allowed',
    async run(world) {
      await signIn(world);
      expect(await call(world, 'installIntegration', 'salesforce')).toMatchObject({
        how: 'threw',
        error: { message: 'Integration "salesforce" is already installed.' },
      });
      expect(await world.countWindows()).toBe(0);
    },
  },
  {
    name: 'does not call a broken account installed',
    async run(world) {
      await signIn(world);
      const ticket = await world.start('installIntegration', 'hubspot');
      await world.allow('analytics@work.example');
      expect(await world.outcome(ticket)).toMatchObject({ how: 'resolved' });
      expect(await listed(world, 'hubspot')).toHaveLength(2);
    },
  },
  {
    name: 'throws outright for an unknown integration and names the known ones',
    async run(world) {
      await signIn(world);
      const { how, error } = await call(world, 'installIntegration', 'nonesuch');
      expect(how).toBe('threw');
      expect(error?.message).toMatch(/^"nonesuch" is not a valid integration type\./);
      expect(error?.message).toContain('- "googledrive"');
    },
  },
  {
    name: 'throws outright for an inactive integration',
    async run(world) {
      await signIn(world);
      expect(await call(world, 'installIntegration', 'asana')).toMatchObject({
        how: 'threw',
        error: { message: 'integration "asana" is not active in your Paragon project yet.' },
      });
    },
  },
  {
    name: 'throws outright when nobody is signed in',
    async run(world) {
      expect(await call(world, 'installIntegration', 'googledrive')).toMatchObject({
        how: 'threw',
        error: { name: 'UserNotAuthenticatedError' },
      });
    },
  },
  {
    name: 'throws outright for an external id that is taken',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'slack', { externalId: 'mine' });
      await world.allow('ada@work.example');
      await world.outcome(ticket);
      const second = { allowMultipleCredentials: true, externalId: 'mine' };
      const { how, error } = await call(world, 'installIntegration', 'slack', second);
      expect(how).toBe('threw');
      expect(error?.message).toContain('A credential with externalId "mine" already exists');
    },
  },
  {
    name: 'rejects with what is no error when the person says no',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive');
      await world.deny();
      expect(await world.outcome(ticket)).toMatchObject({
        how: 'rejected',
        error: { isError: false, value: { code: 'access_denied' } },
      });
      expect(world.accounts('googledrive')).toEqual([]);
    },
  },
  {
    name: 'blames the install that was started last for a denial in another window',
    async run(world) {
      await signIn(world);
      const first = await startInstall(world, 'googledrive');
      const second = await startInstall(world, 'slack');
      await world.deny(0);
      expect(await world.outcome(second)).toMatchObject({ how: 'rejected' });
      expect(await world.peek(first)).toEqual({ how: 'pending' });
    },
  },
  {
    name: 'never settles when the person closes the window',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive');
      await world.close();
      await world.polled();
      expect(await world.peek(ticket)).toEqual({ how: 'pending' });
    },
  },
  {
    name: 'never settles when the session ends while the window is open',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive');
      world.fail('uninstallIntegration', 401);
      await call(world, 'uninstallIntegration', 'salesforce', {});
      expect(await getUser(world)).toEqual({ authenticated: false });
      await world.allow('ada@work.example');
      expect(await world.peek(ticket)).toEqual({ how: 'pending' });
      expect(world.accounts('googledrive')).toHaveLength(1);
    },
  },
  {
    name: 'opens no window and never settles when the default account is pending',
    async run(world) {
      world.setStatus('a5e995c2-7709-43fd-9cdf-f759faa52497', 'PENDING');
      await signIn(world);
      const ticket = await startInstall(world, 'salesforce');
      await call(world, 'setUserMetadata', {});
      expect(await world.peek(ticket)).toEqual({ how: 'pending' });
      expect(await world.countWindows()).toBe(0);
    },
  },
  {
    name: 'resolves without an event when the new account needs more input',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'jira');
      await world.allow('ada@work.example');
      const outcome = await world.outcome(ticket);
      expect(outcome).toMatchObject({
        how: 'resolved',
        value: { credentialId: world.accounts('jira')[0]?.id },
      });
      expect(outcome.value).not.toHaveProperty('credential');
      expect((await listed(world, 'jira'))[0]?.status).toBe('PENDING');
      expect(await world.record()).not.toContainEqual(
        expect.objectContaining({ event: 'onIntegrationInstall' }),
      );
    },
  },
  {
    name: 'credits the later of two installs with the account of the earlier one',
    async run(world) {
      await signIn(world);
      const first = await startInstall(world, 'googledrive');
      const second = await startInstall(world, 'googledrive');
      await world.allow('ada@work.example', 0);
      const [account] = world.accounts('googledrive');
      expect((await world.outcome(first)).value).toMatchObject({ credentialId: account?.id });
      expect((await world.outcome(second)).value).toMatchObject({ credentialId: account?.id });
    },
  },
  {
    name: 'tells listeners before the promise settles, and the list has the account by then',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive');
      await world.allow('ada@work.example');
      await world.outcome(ticket);
      const record = await world.record();
      const [account] = world.accounts('googledrive');
      expect(record.slice(-2)).toEqual([
        {
          event: 'onIntegrationInstall',
          payload: expect.objectContaining({
            integrationType: 'googledrive',
            credentialId: account?.id,
          }),
          hasToken: true,
          listed: 1,
        },
        { settled: ticket },
      ]);
    },
  },
  {
    name: 'says that the portal closes when the next install begins',
    async run(world) {
      await signIn(world);
      await install(world, 'googledrive', 'ada@work.example');
      await startInstall(world, 'slack');
      expect((await world.record()).at(-1)).toMatchObject({
        event: 'onPortalClose',
        payload: { integrationType: 'googledrive' },
      });
    },
  },
  {
    name: 'rejects when the account cannot be read afterwards, although it is connected',
    async run(world) {
      await signIn(world);
      world.fail('installIntegration', 500);
      const ticket = await startInstall(world, 'googledrive');
      await world.allow('ada@work.example');
      expect(await world.outcome(ticket)).toMatchObject({ how: 'rejected' });
      expect(await listed(world, 'googledrive')).toEqual([]);
      expect(world.accounts('googledrive')).toHaveLength(1);
    },
  },
  {
    name: 'gives up after the time limit of the caller and closes the window',
    async run(world) {
      await signIn(world);
      const ticket = await startInstall(world, 'googledrive', { oauthTimeout: 700 });
      expect(await world.outcome(ticket)).toMatchObject({
        how: 'rejected',
        error: { name: 'OAuthTimeoutError' },
      });
    },
  },
];
