import { expect } from 'vitest';
import { call, getUser, install, perform, signIn } from './steps';
import type { Behaviour } from './World';

const syncFiles = '98c4dffc-91f0-4075-a31f-deb3c49e2e7a';
const watchFolders = '7d63dd9d-0a98-4254-bf58-7c7955c5d7ff';

/** Calls that go on to the third party. */
export const requestBehaviours: Behaviour[] = [
  {
    name: 'sends a request as the account that is named',
    async run(world) {
      await signIn(world);
      await install(world, 'googledrive', 'ada@work.example');
      const second = await install(world, 'googledrive', 'ada.king@example.org');
      const options = { selectedCredentialId: second, method: 'POST', body: { title: 'Notes' } };
      expect(
        await perform(world, 'request', 'googledrive', 'drive/v3/copies', options),
      ).toMatchObject({
        integration: 'googledrive',
        account: { email: 'ada.king@example.org' },
        method: 'POST',
        path: '/drive/v3/copies',
      });
      expect(world.usedCredentials()).toEqual([second]);
    },
  },
  {
    name: 'keeps the session when the third party refuses a request',
    async run(world) {
      await signIn(world);
      const broken = 'b96a5a50-796b-4897-b603-34c4e34a34b6';
      const options = { selectedCredentialId: broken };
      expect(await call(world, 'request', 'hubspot', '/crm/v3/owners', options)).toMatchObject({
        how: 'rejected',
        error: {
          isError: true,
          message: 'The account must be connected again.',
          response: { status: 401 },
        },
      });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'rejects a request when nobody is signed in',
    async run(world) {
      const { how, error } = await call(world, 'request', 'googledrive', '/drive/v3/files', {});
      expect(how).toBe('rejected');
      expect(error?.message).toContain('no user was authenticated');
    },
  },
  {
    name: 'triggers a workflow for the account that is named',
    async run(world) {
      await signIn(world);
      await install(world, 'googledrive', 'ada@work.example');
      const second = await install(world, 'googledrive', 'ada.king@example.org');
      const options = { selectedCredentialId: second, body: { all: true } };
      expect(await perform(world, 'workflow', syncFiles, options)).toMatchObject({
        credentialId: second,
        body: { all: true },
      });
      expect(world.usedCredentials()).toEqual([second]);
    },
  },
  {
    name: 'throws outright for a workflow that is switched off for the account',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'googledrive', 'ada@work.example');
      expect(await call(world, 'workflow', watchFolders, { selectedCredentialId })).toMatchObject({
        how: 'threw',
        error: { message: `Workflow ${watchFolders} is not enabled for this user.` },
      });
    },
  },
  {
    name: 'throws outright for a workflow of an integration without a working account',
    async run(world) {
      await signIn(world);
      expect(await call(world, 'workflow', syncFiles, {})).toMatchObject({
        how: 'threw',
        error: { message: 'Integration "googledrive" not enabled for workflow."' },
      });
    },
  },
  {
    name: 'throws outright for an unknown workflow, and when nobody is signed in',
    async run(world) {
      expect(await call(world, 'workflow', syncFiles, {})).toMatchObject({
        how: 'threw',
        error: { name: 'UserNotAuthenticatedError' },
      });
      await signIn(world);
      const { how, error } = await call(world, 'workflow', 'nonesuch', {});
      expect(how).toBe('threw');
      expect(error?.message).toContain('Workflow not found');
    },
  },
  {
    name: 'keeps the session when the server refuses a workflow call for want of a permission',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'googledrive', 'ada@work.example');
      world.fail('workflow', 403, '7210');
      expect(await call(world, 'workflow', syncFiles, { selectedCredentialId })).toMatchObject({
        how: 'rejected',
      });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'logs out when the server refuses a workflow call',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'googledrive', 'ada@work.example');
      world.fail('workflow', 403);
      expect(await call(world, 'workflow', syncFiles, { selectedCredentialId })).toMatchObject({
        how: 'rejected',
      });
      expect(await getUser(world)).toEqual({ authenticated: false });
    },
  },
];
