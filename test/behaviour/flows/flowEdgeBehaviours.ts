import { expect } from 'vitest';
import { bodyOf, eventually, flowOf, reach, startFlow, wordsOf } from '../flowSteps';
import { call, getUser, ids, install, listed, perform, signIn } from '../steps';
import type { Behaviour } from '../World';

const key = (value: string) => ({ KLAVIYO_API_KEY: value });
const refused = { meta: { isIntegrationError: true }, status: 400 };

/** Where the install flow is sharp. */
export const flowEdgeBehaviours: Behaviour[] = [
  {
    name: 'says where the input was refused by the provider, and keeps the session',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      await perform(world, 'installFlow.setPreOptions', key('wrong'));
      const error = await reach(world, 'preOptions', 'error at preOptions');
      expect(error).toMatchObject({ name: 'UnknownError' });
      expect(bodyOf(error)).toMatchObject(refused);
      expect(await getUser(world)).toMatchObject({ authenticated: true });
      expect(world.accounts('klaviyo')).toHaveLength(2);
      // Other values are sent at once.
      await perform(world, 'installFlow.setPreOptions', key('pk_right'));
      await reach(world, 'preOptions', 'error at preOptions', 'complete');
    },
  },
  {
    name: 'hands on what the server’s validator says of each field',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'trello');
      await perform(world, 'installFlow.setPreOptions', { TRELLO_API_TOKEN: 'secret' });
      expect(bodyOf(await reach(world, 'preOptions', 'error at preOptions'))).toMatchObject({
        status: 400,
        message: [
          {
            property: 'TRELLO_API_KEY',
            constraints: { isNotEmpty: 'TRELLO_API_KEY should not be empty' },
            children: [],
          },
        ],
      });
    },
  },
  {
    name: 'drops the same values within five seconds, and begins the five anew with each look',
    async run(world) {
      await signIn(world);
      await world.pass(0);
      await startFlow(world, 'klaviyo');
      const tryIt = () => perform(world, 'installFlow.setPreOptions', key('wrong'));
      await tryIt();
      await reach(world, 'preOptions', 'error at preOptions');
      await world.pass(3_000);
      expect(await tryIt()).toBeUndefined();
      await world.pass(3_000);
      await tryIt();
      expect(await wordsOf(world)).toEqual(['preOptions', 'error at preOptions']);
      await world.pass(5_100);
      await tryIt();
      await reach(world, 'preOptions', 'error at preOptions', 'error at preOptions');
    },
  },
  {
    name: 'takes the same values in another order for others',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'trello');
      const [one, two] = [{ TRELLO_API_KEY: 'wrong' }, { TRELLO_API_TOKEN: 'secret' }];
      await perform(world, 'installFlow.setPreOptions', { ...one, ...two });
      await perform(world, 'installFlow.setPreOptions', { ...two, ...one });
      await reach(world, 'preOptions', 'error at preOptions', 'error at preOptions');
    },
  },
  {
    name: 'asks for the account type also when the start names one',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'box', { accountType: 'default' });
      await reach(world, 'accountType');
    },
  },
  {
    name: 'goes on to the inputs after the consent without an account when it drops values',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'monday.com');
      const values = { MONDAY_API_TOKEN: 'wrong' };
      await perform(world, 'installFlow.setPreOptions', values);
      await perform(world, 'installFlow.setPreOptions', values);
      await reach(world, 'preOptions', 'error at preOptions', 'postOptions');
      expect(world.accounts('monday.com')).toHaveLength(1);
    },
  },
  {
    name: 'drops a second account with the values of the first within five seconds',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      await perform(world, 'installFlow.setPreOptions', key('pk_same'));
      await reach(world, 'preOptions', 'complete');
      await startFlow(world, 'klaviyo', { name: 'second' });
      await perform(world, 'installFlow.setPreOptions', key('pk_same'));
      await reach(world, 'preOptions', 'complete', 'preOptions');
      expect(world.accounts('klaviyo')).toHaveLength(3);
    },
  },
  {
    name: 'tells the second flow what the first one comes to',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack', { name: 'first' });
      await startFlow(world, 'slack', { name: 'second' });
      await world.allow('ada@work.example', 0);
      await eventually(async () =>
        expect(await wordsOf(world, 'second')).toEqual(['oauth', 'complete']),
      );
      expect(await wordsOf(world, 'first')).toEqual(['oauth']);
    },
  },
  {
    name: 'lets the account of an earlier flow skip the consent of a later one',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack', { name: 'first' });
      await startFlow(world, 'jira', { name: 'second' });
      await world.allow('ada@work.example', 0);
      await eventually(async () =>
        expect(await wordsOf(world, 'second')).toEqual(['oauth', 'postOptions']),
      );
      expect(world.accounts('jira')).toEqual([]);
      // The account of the first is in the second's hands, which looks for it among its own.
      await perform(world, 'installFlow.cancel');
      expect(world.accounts('slack')).toHaveLength(1);
    },
  },
  {
    name: 'tells nobody that the person said no',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack');
      await world.deny();
      await world.polled();
      expect(await wordsOf(world)).toEqual(['oauth']);
    },
  },
  {
    name: 'gives up after the time limit of the caller',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack', { oauthTimeout: 700 });
      const error = await reach(world, 'oauth', 'error at oauth');
      expect(error).toEqual({ name: 'OAuthTimeoutError', message: 'OAuth timeout', meta: null });
    },
  },
  {
    name: 'never settles when the window gets no address',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'shopify');
      await world.start('installFlow.setPreOptions', { shop: 'wrong' });
      await world.polled();
      expect(await wordsOf(world)).toEqual(['preOptions', 'oauth']);
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'removes a new account when it is cancelled after it is complete',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack');
      await world.allow('ada@work.example');
      await reach(world, 'oauth', 'complete');
      await perform(world, 'installFlow.cancel');
      expect(world.accounts('slack')).toEqual([]);
      expect(await listed(world, 'slack')).toEqual([]);
    },
  },
  {
    name: 'removes the account that was to be replaced when it is cancelled at the inputs after',
    async run(world) {
      await signIn(world);
      const selectedCredentialId = await install(world, 'jira', 'ada@work.example');
      await startFlow(world, 'jira', { selectedCredentialId });
      await world.allow('charles@example.com');
      await reach(world, 'oauth', 'postOptions');
      expect(ids(world.accounts('jira'))).toEqual([selectedCredentialId]);
      await perform(world, 'installFlow.cancel');
      expect(world.accounts('jira')).toEqual([]);
    },
  },
  {
    name: 'keeps an account by key when it is cancelled after it is complete',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      await perform(world, 'installFlow.setPreOptions', key('pk_kept'));
      await reach(world, 'preOptions', 'complete');
      await perform(world, 'installFlow.cancel');
      expect(world.accounts('klaviyo')).toHaveLength(3);
    },
  },
  {
    name: 'neither closes an open window nor stops what comes of it when it is cancelled',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack');
      await perform(world, 'installFlow.cancel');
      await world.allow('ada@work.example');
      await eventually(async () => expect(ids(await listed(world, 'slack'))).toHaveLength(1));
      expect(await wordsOf(world)).toEqual(['oauth']);
    },
  },
  {
    name: 'keeps what was filled in until the next start or cancel',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      await perform(world, 'installFlow.setPreOptions', key('pk_secret'));
      await reach(world, 'preOptions', 'complete');
      const read = () => perform(world, 'installFlow.getPreOptionsValue');
      expect(await read()).toEqual(key('pk_secret'));
      await startFlow(world, 'klaviyo');
      expect(await read()).toBeNull();
      await perform(world, 'installFlow.setPreOptions', key('wrong'));
      await perform(world, 'installFlow.cancel');
      expect(await read()).toBeNull();
      expect(await perform(world, 'installFlow.getPostOptionsValue')).toBeNull();
    },
  },
  {
    name: 'does not forget at a start that the instruction was read, but at a cancel',
    async run(world) {
      await signIn(world);
      const begin = async () => {
        await startFlow(world, 'salesforce');
        await world.start('installFlow.setAccountType', 'default');
      };
      await begin();
      await world.start('installFlow.finish');
      await reach(world, 'accountType', 'instruction', 'oauth');
      await begin();
      await reach(world, 'accountType', 'instruction', 'oauth', 'accountType', 'oauth');
      await perform(world, 'installFlow.cancel');
      await begin();
      expect((await wordsOf(world)).slice(-2)).toEqual(['accountType', 'instruction']);
    },
  },
  {
    name: 'says that all is done, without an account, for an account type that does not exist',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'box');
      await world.start('installFlow.setAccountType', 'nonesuch');
      expect(await reach(world, 'accountType', 'done')).toEqual({ stage: 'done', done: true });
      expect(world.accounts('box')).toEqual([]);
    },
  },
  {
    name: 'takes what the app’s own callbacks throw for a failure of the flow',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'slack', { throwIn: 'complete' });
      await world.allow('ada@work.example');
      const error = await reach(world, 'oauth', 'complete', 'error at oauth');
      expect(error).toMatchObject({ name: 'UnknownError', message: 'Thrown in complete.' });
      await startFlow(world, 'klaviyo', { name: 'second', throwIn: 'next' });
      await eventually(async () =>
        expect(await flowOf(world, 'second')).toMatchObject([
          { flow: 'next' },
          { flow: 'error', value: { message: 'Thrown in next.' }, context: null },
        ]),
      );
    },
  },
  {
    name: 'reports what is not there only after the start, and throws without a flow',
    async run(world) {
      await perform(world, 'setHeadless', true);
      expect(await call(world, 'installFlow.next')).toMatchObject({
        how: 'threw',
        error: { name: 'NoActiveInstallFlowError' },
      });
      await startFlow(world, 'klaviyo');
      expect(await reach(world, 'error at undefined')).toMatchObject({
        name: 'IntegrationNotFoundError',
        meta: { integrationName: 'klaviyo' },
      });
    },
  },
  {
    name: 'wants headless mode',
    async run(world) {
      await signIn(world);
      await perform(world, 'setHeadless', false);
      await startFlow(world, 'klaviyo');
      expect(await reach(world, 'error at undefined')).toMatchObject({
        name: 'HeadlessModeNotEnabledError',
        meta: null,
      });
    },
  },
  {
    name: 'reports that nobody is signed in when the window is to open',
    async run(world) {
      await signIn(world);
      await perform(world, 'logout');
      await startFlow(world, 'slack');
      expect(await reach(world, 'oauth', 'error at oauth')).toMatchObject({
        name: 'UserNotAuthenticatedError',
      });
    },
  },
  {
    name: 'looks at no external id before the server does',
    async run(world) {
      await signIn(world);
      const begin = (externalId: string) => startFlow(world, 'klaviyo', { externalId });
      await begin('mine');
      await perform(world, 'installFlow.setPreOptions', key('pk_1'));
      await begin('mine');
      await perform(world, 'installFlow.setPreOptions', key('pk_2'));
      const error = await reach(
        world,
        'preOptions',
        'complete',
        'preOptions',
        'error at preOptions',
      );
      expect(bodyOf(error)).toMatchObject({ status: 409 });
      // An empty one is no error.
      await begin(' ');
      await perform(world, 'installFlow.setPreOptions', key('pk_3'));
      expect((await wordsOf(world)).at(-1)).toBe('complete');
    },
  },
  {
    name: 'reports an answer that cannot be read, although the account is connected',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      world.fail('_oauthCallback', 'malformed');
      await perform(world, 'installFlow.setPreOptions', key('pk_lost'));
      expect(await reach(world, 'preOptions', 'error at preOptions')).toMatchObject({
        message: 'Unable to save oauth credentials',
      });
    },
  },
  {
    name: 'is complete with an account that a forgetful server does not hold',
    async run(world) {
      await signIn(world);
      await startFlow(world, 'klaviyo');
      world.fail('_oauthCallback', 'forget');
      await perform(world, 'installFlow.setPreOptions', key('pk_gone'));
      await reach(world, 'preOptions', 'complete');
      expect(await listed(world, 'klaviyo')).toHaveLength(3);
      expect(world.accounts('klaviyo')).toHaveLength(2);
    },
  },
  {
    name: 'keeps the session of a person who may not connect accounts',
    async run(world) {
      await perform(world, 'setHeadless', true);
      const token = await world.getToken({ readOnly: true });
      await perform(world, 'authenticate', world.projectId, token);
      await startFlow(world, 'klaviyo');
      await perform(world, 'installFlow.setPreOptions', key('pk_1'));
      const error = await reach(world, 'preOptions', 'error at preOptions');
      expect(bodyOf(error)).toMatchObject({ status: 403, code: '7210' });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
];
