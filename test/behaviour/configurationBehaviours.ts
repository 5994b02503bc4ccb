import { expect } from 'vitest';
import { bodyOf } from './flowSteps';
import { every, everyDefault, everyEmea, everyFirst, everySecond, unknownId } from './formSeeds';
import { call, ids, listed, perform, signIn } from './steps';
import type { Behaviour, World } from './World';

const held = (world: World, index: number) => world.accounts(every)[index]?.configurations ?? [];

/** Configurations beside the default one. */
export const configurationBehaviours: Behaviour[] = [
  {
    name: 'adds a configuration with a name, and resolves with it',
    async run(world) {
      await signIn(world);
      const options = { credentialId: everySecond, externalId: 'apac' };
      const added = await perform(world, 'createConfiguration', options);
      expect(added).toMatchObject({
        externalId: 'apac',
        isDefault: false,
        connectCredentialId: everySecond,
        sharedSettings: {},
      });
      expect(held(world, 1)).toMatchObject([{ isDefault: true }, added]);
      expect((await listed(world, every))[1]?.configurations).toEqual(held(world, 1));
    },
  },
  {
    name: 'adds none under a blank name, or for an account that is unknown or does not work',
    async run(world) {
      world.setStatus(everySecond, 'INVALID');
      await signIn(world);
      const fails = async (options: object, message: string) =>
        expect(await call(world, 'createConfiguration', options)).toMatchObject({
          how: 'rejected',
          error: { message },
        });
      const blank = '`externalId` must not be an empty or whitespace-only string.';
      await fails({ credentialId: everyFirst, externalId: ' ' }, blank);
      await fails({}, 'Required options not provided: "credentialId"');
      const invalid = 'Valid credential not found for provided options.';
      await fails({ credentialId: everySecond }, invalid);
      await fails({ credentialId: unknownId }, 'Unable to find credential for provided options.');
      const { error } = await call(world, 'createConfiguration', {
        credentialId: everyFirst,
        externalId: 'emea',
      });
      expect(bodyOf(error)).toMatchObject({ status: 409 });
      expect(held(world, 0)).toHaveLength(2);
    },
  },
  {
    name: 'sends an external id of the account as it is, which the server does not know',
    async run(world) {
      await signIn(world);
      const ticket = await world.start('installIntegration', 'slack', { externalId: 'mine' });
      await world.allow('ada@work.example');
      await world.outcome(ticket);
      const { how, error } = await call(world, 'createConfiguration', { credentialId: 'ext:mine' });
      expect(how).toBe('rejected');
      expect(bodyOf(error)).toMatchObject({ status: 404 });
    },
  },
  {
    name: 'changes what is known about a configuration',
    async run(world) {
      await signIn(world);
      const meta = { isIntegrationEnableTriggered: true };
      const named = { id: 'emea', credentialId: everyFirst };
      expect(await perform(world, 'updateConfiguration', { ...named, meta })).toMatchObject({
        id: everyEmea,
        configMeta: meta,
      });
      expect(held(world, 0)[1]?.configMeta).toEqual(meta);
      expect((await listed(world, every))[0]?.configurations[1]?.configMeta).toEqual(meta);
    },
  },
  {
    name: 'removes a configuration, but never the default one',
    async run(world) {
      await signIn(world);
      const credentialId = everyFirst;
      const remove = (id: string) => call(world, 'destroyConfiguration', { id, credentialId });
      expect(await remove(everyDefault)).toMatchObject({
        how: 'rejected',
        error: { message: 'Cannot delete default configuration.' },
      });
      expect(await remove('')).toMatchObject({
        how: 'rejected',
        error: { message: 'One or more required options not provided.' },
      });
      expect(await remove(everyEmea)).toMatchObject({ how: 'resolved' });
      expect(held(world, 0).map(({ id }) => id)).toEqual([everyDefault]);
      const [account] = await listed(world, every);
      expect(account?.configurations.map(({ id }) => id)).toEqual([everyDefault]);
      expect(ids(await listed(world, every))).toEqual([everyFirst, everySecond]);
    },
  },
  {
    name: 'rejects all three when nobody is signed in',
    async run(world) {
      const named = { id: everyEmea, credentialId: everyFirst };
      for (const method of ['createConfiguration', 'updateConfiguration', 'destroyConfiguration']) {
        expect(await call(world, method, named)).toMatchObject({
          how: 'rejected',
          error: { name: 'UserNotAuthenticatedError' },
        });
      }
    },
  },
  {
    name: 'rejects when the answer cannot be read, but for a removal',
    async run(world) {
      await signIn(world);
      const named = { id: everyEmea, credentialId: everyFirst };
      world.fail('createConfiguration', 'malformed');
      expect(await call(world, 'createConfiguration', { credentialId: everyFirst })).toMatchObject({
        how: 'rejected',
        error: { message: 'Unable to create a configuration for credential.' },
      });
      world.fail('updateConfiguration', 'malformed');
      expect(await call(world, 'updateConfiguration', named)).toMatchObject({
        how: 'rejected',
        error: { message: 'Unable to update configuration.' },
      });
      world.fail('destroyConfiguration', 'malformed');
      await perform(world, 'destroyConfiguration', named);
      expect((await listed(world, every))[0]?.configurations).toHaveLength(1);
    },
  },
];
