import { expect } from 'vitest';
import { bodyOf } from './flowSteps';
import {
  every,
  everyDefault,
  everyEmea,
  everyFirst,
  everySecond,
  everyWorkflow,
  hardWorkflow,
  slackWorkflows,
  unknownId,
} from './formSeeds';
import { call, getUser, install, listed, perform, signIn } from './steps';
import type { Behaviour, World } from './World';

const first = { selectedCredentialId: everyFirst };
const second = { selectedCredentialId: everySecond };

const save = (world: World, update: object, options: object = second) =>
  call(world, 'updateIntegrationUserSettings', every, update, options);

/** What the server holds of a configuration. */
function held(world: World, credentialId = everySecond, configurationId?: string) {
  const credential = world.accounts(every).find(({ id }) => id === credentialId);
  const found = credential?.configurations.find(({ id, isDefault }) =>
    configurationId ? id === configurationId : isDefault,
  );
  if (!found) throw new Error('No such configuration.');
  return found;
}

/** User settings, of an integration and of its workflows. */
export const settingsBehaviours: Behaviour[] = [
  {
    name: 'saves settings for the account and the configuration that are named',
    async run(world) {
      await signIn(world);
      await save(world, { text: 'looms' }, first);
      await save(world, { text: 'looms-emea' }, { ...first, selectedConfigurationId: everyEmea });
      const before = { email: 'ada@work.example', enum: 'high' };
      expect(held(world, everyFirst).sharedSettings).toMatchObject({ ...before, text: 'looms' });
      expect(held(world, everyFirst, everyEmea).sharedSettings).toEqual({
        text: 'looms-emea',
        email: 'emea@work.example',
      });
      const [account] = await listed(world, every);
      expect(account?.configurations).toMatchObject([
        { id: everyDefault, sharedSettings: { text: 'looms' } },
        { id: everyEmea, sharedSettings: { text: 'looms-emea' } },
      ]);
      expect(held(world).sharedSettings).toEqual({});
    },
  },
  {
    name: 'resolves with the user state, token and all, and tells no listener',
    async run(world) {
      await signIn(world);
      const { value } = await save(world, { text: 'looms' });
      expect(value).toMatchObject({ errors: [], userState: { token: expect.any(String) } });
      const events = (await world.record()).filter((entry) => 'event' in entry);
      expect(events).toEqual([]);
    },
  },
  {
    name: 'loses one of two saves at once',
    async run(world) {
      await signIn(world);
      const release = await world.hold('updateIntegrationUserSettings');
      const parameters = [every, { text: 'slow' }, second];
      const slow = await world.start('updateIntegrationUserSettings', ...parameters);
      expect(await save(world, { number: 1 })).toMatchObject({ how: 'resolved' });
      expect(held(world).sharedSettings).toEqual({ number: 1 });
      release();
      expect(await world.outcome(slow)).toMatchObject({ how: 'resolved' });
      expect(held(world).sharedSettings).toEqual({ text: 'slow' });
    },
  },
  {
    name: 'takes away what was saved elsewhere meanwhile',
    async run(world) {
      await signIn(world);
      world.change((model, person) =>
        model.updateSettings(person, everySecond, { sharedSettings: { text: 'elsewhere' } }),
      );
      await save(world, { number: 7 });
      expect(held(world).sharedSettings).toEqual({ number: 7 });
    },
  },
  {
    name: 'resolves with what is wrong, in sentences, and keeps the account’s copy with them',
    async run(world) {
      await signIn(world);
      const { how, value } = await save(world, { text: '', email: 'nobody', number: 3 });
      const errors = ['Workspace should not be empty.', 'Reply address must be an email.'];
      expect({ how, value }).toMatchObject({ how: 'resolved', value: { errors } });
      expect(held(world).sharedSettings).toEqual({});
      expect((await listed(world, every))[1]).toMatchObject({ id: everySecond, errors });
      const refused = await save(world, { dynamicEnum: 'wrong' });
      expect(refused.value).toMatchObject({ errors: ['Project was not found.'] });
    },
  },
  {
    name: 'knows ids alone, of accounts that work',
    async run(world) {
      world.setStatus(everySecond, 'INVALID');
      await signIn(world);
      const fails = async (options: object, message: string) =>
        expect(await save(world, { text: 'x' }, options)).toMatchObject({
          how: 'rejected',
          error: { message },
        });
      await fails({ selectedCredentialId: unknownId }, 'Credential not found');
      await fails({ selectedCredentialId: 'ext:mine' }, 'Credential not found');
      await fails(second, 'Valid credential not found for provided options.');
      const byName = { ...first, selectedConfigurationId: 'emea' };
      await fails(byName, 'Configuration not found');
      expect(await call(world, 'updateIntegrationUserSettings', 'nonesuch', {})).toMatchObject({
        how: 'rejected',
        error: { name: 'IntegrationNotFoundError' },
      });
    },
  },
  {
    name: 'rejects when nobody is signed in',
    async run(world) {
      expect(await save(world, {})).toMatchObject({
        how: 'rejected',
        error: { name: 'UserNotAuthenticatedError' },
      });
    },
  },
  {
    name: 'rejects when the server fails, is not there, or cannot be read',
    async run(world) {
      await signIn(world);
      world.fail('updateIntegrationUserSettings', 500);
      expect(bodyOf((await save(world, { text: 'x' })).error)).toMatchObject({ status: 500 });
      world.fail('updateIntegrationUserSettings', 'malformed');
      expect(await save(world, { text: 'x' })).toMatchObject({
        how: 'rejected',
        error: { message: `Failed to update settings for ${every}.` },
      });
      world.fail('updateIntegrationUserSettings', 'network');
      expect(await save(world, { text: 'x' })).toMatchObject({
        how: 'rejected',
        error: { message: 'Failed to fetch' },
      });
      expect(held(world).sharedSettings).toEqual({});
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'ends the session over a refusal, but not over a missing permission',
    async run(world) {
      await signIn(world);
      for (const code of ['7210', '7003', '0704']) {
        world.fail('updateIntegrationUserSettings', 403, code);
        expect(await save(world, { text: 'x' })).toMatchObject({ how: 'rejected' });
        expect(await getUser(world)).toMatchObject({ authenticated: true });
      }
      world.fail('updateIntegrationUserSettings', 403);
      expect(await save(world, { text: 'x' })).toMatchObject({ how: 'rejected' });
      expect(await getUser(world)).toEqual({ authenticated: false });
    },
  },
  {
    name: 'shows what a forgetful server does not hold, until a reload',
    async run(world) {
      await signIn(world);
      world.fail('updateIntegrationUserSettings', 'forget');
      expect(await save(world, { text: 'gone' })).toMatchObject({ value: { errors: [] } });
      const shown = async () => (await listed(world, every))[1]?.configurations[0]?.sharedSettings;
      expect(await shown()).toEqual({ text: 'gone' });
      expect(held(world).sharedSettings).toEqual({});
      await perform(world, 'setUserMetadata', {});
      expect(await shown()).toEqual({});
    },
  },
  {
    name: 'refuses to a person who may only read',
    async run(world) {
      await perform(world, 'setHeadless', true);
      const token = await world.getToken({ readOnly: true });
      await perform(world, 'authenticate', world.projectId, token);
      const { error } = await save(world, { text: 'x' });
      expect(bodyOf(error)).toMatchObject({ status: 403, code: '7210' });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'saves settings of a workflow, and with them the switches of all of them as they were',
    async run(world) {
      await signIn(world);
      world.change((model, person) =>
        model.setWorkflowEnabled(person, hardWorkflow, everySecond, true),
      );
      const parameters = [every, everyWorkflow, { text: 'looms' }, second];
      await perform(world, 'updateWorkflowUserSettings', ...parameters);
      expect(held(world).workflowSettings).toMatchObject({
        [everyWorkflow]: { enabled: false, settings: { text: 'looms' } },
        [hardWorkflow]: { enabled: false },
      });
    },
  },
  {
    name: 'fails over a workflow that has a switch and no settings',
    async run(world) {
      const workflowSettings = { [everyWorkflow]: { enabled: true } };
      world.change((model, person) =>
        model.updateSettings(person, everySecond, JSON.parse(JSON.stringify({ workflowSettings }))),
      );
      await signIn(world);
      const parameters = [every, everyWorkflow, { text: 'looms' }, second];
      expect(await call(world, 'updateWorkflowUserSettings', ...parameters)).toMatchObject({
        how: 'rejected',
        error: { name: 'TypeError' },
      });
    },
  },
  {
    name: 'cannot save settings of a workflow that was never on, and can once it is',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'slack', 'ada@work.example');
      const { digest } = slackWorkflows;
      const tryIt = () =>
        call(
          world,
          'updateWorkflowUserSettings',
          'slack',
          digest,
          { recipient: 'a@b.example' },
          {
            selectedCredentialId,
          },
        );
      expect(await tryIt()).toMatchObject({
        how: 'rejected',
        error: {
          message: `Workflow with ID "${digest}" was not found in the current configuration.`,
        },
      });
      await perform(world, 'enableWorkflow', digest, { selectedCredentialId });
      expect(await tryIt()).toMatchObject({ how: 'resolved', value: { errors: [] } });
      expect(world.accounts('slack')[0]?.configurations[0]?.workflowSettings[digest]).toEqual({
        enabled: true,
        settings: { recipient: 'a@b.example' },
      });
    },
  },
];
