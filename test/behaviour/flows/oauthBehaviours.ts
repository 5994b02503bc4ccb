import { expect } from 'vitest';
import { bodyOf, eventually, flowOf, reach, wordsOf } from '../flowSteps';
import { every, everyFirst, unknownId } from '../formSeeds';
import { call, getState, listed, perform, signIn } from '../steps';
import type { Behaviour } from '../World';

/** The calls that the install flow is made of. */
export const oauthBehaviours: Behaviour[] = [
  {
    name: 'opens a window with what was chosen and filled in, and tells of the account',
    async run(world) {
      await signIn(world);
      const values = { clientId: 'app', clientSecret: 's3', scopes: 'root_readonly' };
      await perform(world, 'startOAuthFlow', 'box', {
        accountType: 'user-configured-oauth',
        endUserSuppliedValues: values,
        externalId: 'mine',
      });
      await world.allow('ada@work.example');
      const [account] = world.accounts('box');
      expect(await reach(world, 'complete')).toMatchObject({
        integrationType: 'box',
        credentialId: account?.id,
        credential: { status: 'VALID', externalId: 'mine' },
      });
      expect(world.inputs(account?.id ?? '')).toEqual({ pre: values });
    },
  },
  {
    name: 'tells of an account that is pending as well, but no listener',
    async run(world) {
      await signIn(world);
      await perform(world, 'startOAuthFlow', 'jira', {});
      await world.allow('ada@work.example');
      expect(await reach(world, 'complete')).toMatchObject({ credential: { status: 'PENDING' } });
      expect((await world.record()).filter((entry) => 'event' in entry)).toEqual([]);
    },
  },
  {
    name: 'replaces the account that is named, and tells of its old copy',
    async run(world) {
      await signIn(world);
      await perform(world, 'startOAuthFlow', every, { selectedCredentialId: everyFirst });
      await world.allow('analytics@work.example');
      expect(await reach(world, 'complete')).toMatchObject({
        credentialId: everyFirst,
        credential: { providerData: { email: 'ada@work.example' } },
      });
      expect(world.accounts(every)[0]?.providerData).toMatchObject({
        email: 'analytics@work.example',
      });
    },
  },
  {
    name: 'gives up after the time limit of the caller',
    async run(world) {
      await signIn(world);
      await perform(world, 'startOAuthFlow', 'slack', {}, { oauthTimeout: 700 });
      await eventually(async () =>
        expect(await flowOf(world)).toMatchObject([
          { flow: 'error', value: { name: 'OAuthTimeoutError' } },
        ]),
      );
    },
  },
  {
    name: 'throws outright for an unknown integration, and when nobody is signed in',
    async run(world) {
      await signIn(world);
      expect(await call(world, 'startOAuthFlow', 'nonesuch', {})).toMatchObject({
        how: 'threw',
        error: { message: 'Integration "nonesuch" not found.' },
      });
      await perform(world, 'logout');
      expect(await call(world, 'startOAuthFlow', 'slack', {})).toMatchObject({
        how: 'threw',
        error: { name: 'UserNotAuthenticatedError' },
      });
      expect(await world.countWindows()).toBe(0);
    },
  },
  {
    name: 'makes the new account the default, and sends no later call as that account',
    async run(world) {
      await signIn(world);
      await perform(world, 'startOAuthFlow', every, {});
      await world.allow('analytics@work.example');
      await reach(world, 'complete');
      const added = world.accounts(every).at(-1);
      expect(await getState(world, every)).toMatchObject({ credentialId: added?.id });
      const question = { integration: every, action: 'later' };
      expect(await perform(world, 'getFieldOptions', question)).toMatchObject({
        data: [{ label: 'Now of ada@work.example' }],
      });
    },
  },
  {
    name: 'sends nothing for an unknown integration, and rejects for an unknown account',
    async run(world) {
      await signIn(world);
      const unknown = { integrationId: unknownId, payload: {} };
      expect(await perform(world, '_oauthCallback', unknown)).toBeUndefined();
      const integrationId = await perform(world, 'getIntegrationId', 'jira');
      const given = { integrationId, payload: { site: 'Looms' } };
      const { how, error } = await call(world, '_oauthCallback', given, unknownId, {});
      expect(how).toBe('rejected');
      expect(bodyOf(error)).toMatchObject({ status: 404 });
      expect(await listed(world, 'jira')).toEqual([]);
      expect(await wordsOf(world)).toEqual([]);
    },
  },
];
