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
} from './formSeeds';
import { call, getUser, install, listed, perform, signIn } from './steps';
import type { Behaviour, World } from './World';

const first = { selectedCredentialId: everyFirst };
const second = { selectedCredentialId: everySecond };

/** Whether the server has the workflow on, for the configuration. */
function isOn(world: World, workflowId: string, configurationId: string): boolean | undefined {
  const configurations = world.accounts(every).flatMap((account) => account.configurations);
  const found = configurations.find(({ id }) => id === configurationId);
  return found?.workflowSettings[workflowId]?.enabled;
}

/** Switching workflows. */
export const workflowBehaviours: Behaviour[] = [
  {
    name: 'lists workflows in no order of theirs, the hidden ones apart, and no undeployed ones',
    async run(world) {
      await signIn(world);
      const { post, reply, digest, archive, audit, exports } = slackWorkflows;
      const config = (await perform(world, 'getIntegrationConfig', 'slack')) as Record<
        'availableWorkflows' | 'hiddenWorkflows',
        { id: string }[]
      >;
      expect(config).toMatchObject({
        shortDescription: 'Connect Slack.',
        longDescription: expect.stringContaining('## Slack'),
        availableUserSettings: [{ id: 'channel' }, { id: 'member' }, { id: 'quiet' }],
        availableWorkflows: [
          { id: post, description: 'Post Notifications', order: 2, inputs: [{ id: 'prefix' }] },
          { id: reply, description: 'Reply in Threads', inputs: [] },
          { id: digest, description: 'Daily Digest', order: 1, infoText: expect.any(String) },
          { id: exports },
        ],
        hiddenWorkflows: [{ id: archive, hidden: true }, { id: audit }],
      });
      // What the person may not use has lost its name.
      expect(config.availableWorkflows[3]).not.toHaveProperty('description');
      expect(config.availableWorkflows[1]).not.toHaveProperty('order');
    },
  },
  {
    name: 'switches a workflow, puts the changed configuration last, and tells no listener',
    async run(world) {
      await signIn(world);
      await perform(world, 'enableWorkflow', everyWorkflow, first);
      expect(isOn(world, everyWorkflow, everyDefault)).toBe(true);
      expect((await listed(world, every))[0]?.configurations).toMatchObject([
        { id: everyEmea },
        { id: everyDefault, workflowSettings: { [everyWorkflow]: { enabled: true } } },
      ]);
      await perform(world, 'disableWorkflow', everyWorkflow, first);
      expect(isOn(world, everyWorkflow, everyDefault)).toBe(false);
      expect((await world.record()).filter((entry) => 'event' in entry)).toEqual([]);
    },
  },
  {
    name: 'knows configurations by their external id as well',
    async run(world) {
      await signIn(world);
      for (const selectedConfigurationId of ['emea', 'ext:emea', everyEmea]) {
        const options = { ...first, selectedConfigurationId };
        await perform(world, 'enableWorkflow', everyWorkflow, options);
        expect(isOn(world, everyWorkflow, everyEmea)).toBe(true);
        await perform(world, 'disableWorkflow', everyWorkflow, options);
      }
      expect(isOn(world, everyWorkflow, everyDefault)).toBe(false);
      const unknown = { ...first, selectedConfigurationId: 'apac' };
      expect(await call(world, 'enableWorkflow', everyWorkflow, unknown)).toMatchObject({
        how: 'rejected',
        error: { message: 'Credential configuration not found for provided id: apac.' },
      });
    },
  },
  {
    name: 'takes the default account when none is named',
    async run(world) {
      await signIn(world);
      await perform(world, 'enableWorkflow', everyWorkflow);
      expect(isOn(world, everyWorkflow, everyDefault)).toBe(true);
    },
  },
  {
    name: 'rejects what is as it is wished',
    async run(world) {
      await signIn(world);
      await perform(world, 'enableWorkflow', everyWorkflow, second);
      expect(await call(world, 'enableWorkflow', everyWorkflow, second)).toMatchObject({
        how: 'rejected',
        error: { message: `Workflow ${everyWorkflow} is already enabled for this user.` },
      });
      expect(await call(world, 'disableWorkflow', hardWorkflow, second)).toMatchObject({
        how: 'rejected',
        error: { message: `Workflow ${hardWorkflow} cannot be disabled for this user.` },
      });
    },
  },
  {
    name: 'rejects an unknown workflow, and one of an integration without an account',
    async run(world) {
      expect(await call(world, 'enableWorkflow', everyWorkflow)).toMatchObject({
        how: 'rejected',
        error: { name: 'UserNotAuthenticatedError' },
      });
      await signIn(world);
      expect(await call(world, 'enableWorkflow', 'nonesuch')).toMatchObject({
        how: 'rejected',
        error: {
          message: 'Workflow not found in the configured integrations in your Paragon project.',
        },
      });
      expect(await call(world, 'enableWorkflow', slackWorkflows.post)).toMatchObject({
        how: 'rejected',
        error: { message: 'Integration "slack" not enabled for workflow."' },
      });
    },
  },
  {
    name: 'switches on for working accounts only, and off for all',
    async run(world) {
      world.change((model, person) =>
        model.setWorkflowEnabled(person, hardWorkflow, everySecond, true),
      );
      world.setStatus(everySecond, 'INVALID');
      await signIn(world);
      expect(await call(world, 'enableWorkflow', everyWorkflow, second)).toMatchObject({
        how: 'rejected',
        error: { message: 'Valid credential not found for provided options.' },
      });
      await perform(world, 'disableWorkflow', hardWorkflow, second);
    },
  },
  {
    name: 'forgets the first of two switches at once, which the server has',
    async run(world) {
      await signIn(world);
      const release = await world.hold('enableWorkflow');
      const later = await world.start('enableWorkflow', everyWorkflow, second);
      await perform(world, 'enableWorkflow', hardWorkflow, second);
      release();
      await world.outcome(later);
      const [configuration] = world.accounts(every)[1]?.configurations ?? [];
      expect(configuration?.workflowSettings).toMatchObject({
        [everyWorkflow]: { enabled: true },
        [hardWorkflow]: { enabled: true },
      });
      const [, account] = await listed(world, every);
      expect(account?.configurations[0]?.workflowSettings).toMatchObject({
        [everyWorkflow]: { enabled: true },
        [hardWorkflow]: { enabled: false },
      });
      // The next save of a workflow's settings carries that to the server.
      await perform(world, 'updateWorkflowUserSettings', every, everyWorkflow, {}, second);
      expect(isOn(world, hardWorkflow, configuration?.id ?? '')).toBe(false);
    },
  },
  {
    name: 'tells of failures among several switches by workflow, and never rejects',
    async run(world) {
      await signIn(world);
      world.fail('enableWorkflow', 500);
      const wanted = { [everyWorkflow]: true, [hardWorkflow]: true, nonesuch: true };
      const { errors, user } = (await perform(world, 'updateWorkflowState', wanted, second)) as {
        errors: { workflowId: string; message: string }[];
        user: object;
      };
      expect(errors.map(({ workflowId }) => workflowId)).toEqual([everyWorkflow, 'nonesuch']);
      expect(bodyOf(errors[0])).toMatchObject({ status: 500 });
      expect(user).toMatchObject({ authenticated: true });
      expect(user).not.toHaveProperty('token');
      const [configuration] = world.accounts(every)[1]?.configurations ?? [];
      expect(isOn(world, hardWorkflow, configuration?.id ?? '')).toBe(true);
    },
  },
  {
    name: 'keeps the session of a person who may not use a workflow',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'slack', 'ada@work.example');
      const { audit } = slackWorkflows;
      const { how, error } = await call(world, 'enableWorkflow', audit, { selectedCredentialId });
      expect(how).toBe('rejected');
      expect(bodyOf(error)).toMatchObject({ status: 403, code: '7210' });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'believes an answer that cannot be read, and a server that forgets',
    async run(world) {
      await signIn(world);
      world.fail('enableWorkflow', 'malformed');
      await perform(world, 'enableWorkflow', everyWorkflow, second);
      world.fail('enableWorkflow', 'forget');
      await perform(world, 'enableWorkflow', hardWorkflow, second);
      const shown = async () =>
        (await listed(world, every))[1]?.configurations[0]?.workflowSettings;
      const both = (enabled: boolean) => ({
        [everyWorkflow]: { enabled },
        [hardWorkflow]: { enabled },
      });
      expect(await shown()).toMatchObject(both(true));
      await perform(world, 'setUserMetadata', {});
      expect(await shown()).toMatchObject(both(false));
    },
  },
  {
    name: 'ends the session when the server refuses a switch',
    async run(world) {
      await signIn(world);
      world.fail('enableWorkflow', 401);
      expect(await call(world, 'enableWorkflow', everyWorkflow, second)).toMatchObject({
        how: 'rejected',
      });
      expect(await getUser(world)).toEqual({ authenticated: false });
    },
  },
];
