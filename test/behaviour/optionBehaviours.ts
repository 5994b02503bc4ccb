import { expect } from 'vitest';
import type { Outcome } from './createDriver';
import { bodyOf } from './flowSteps';
import { every, everyFirst, everySecond } from './formSeeds';
import { call, getUser, install, perform, signIn } from './steps';
import type { Behaviour, World } from './World';

interface Page {
  data: { value: unknown; label: string }[];
  nestedData: object[];
  nextPageCursor: string | null;
}

const source = (cacheKey: string) => ({ type: 'DYNAMIC_DATA_SOURCE', title: '', cacheKey });
const parameter = (key: string, value: string) => ({ key, source: { type: 'VALUE', value } });

function ask(world: World, cacheKey: string, more: object = {}): Promise<Outcome> {
  const question = { integration: every, source: source(cacheKey), ...more };
  return call(world, 'getFieldOptions', question);
}

async function read(world: World, cacheKey: string, more: object = {}): Promise<Page> {
  const { how, value } = await ask(world, cacheKey, more);
  expect(how).toBe('resolved');
  return value as Page;
}

const labels = ({ data }: Page) => data.map(({ label }) => label);

/** Options that are loaded for an input. */
export const optionBehaviours: Behaviour[] = [
  {
    name: 'lists the options of the account that is named, and the default one’s without',
    async run(world) {
      await signIn(world);
      const of = (selectedCredentialId?: string) => read(world, 'later', { selectedCredentialId });
      expect(labels(await of(everyFirst))).toEqual(['Now of ada@work.example']);
      expect(labels(await of(everySecond))).toEqual(['Now of ada.king@example.org']);
      expect(labels(await of())).toEqual(['Now of ada@work.example']);
    },
  },
  {
    name: 'lists as the account of the last install until the portal is closed, unless told otherwise',
    async run(world) {
      await signIn(world);
      await install(world, every, 'analytics@work.example');
      expect(labels(await read(world, 'later'))).toEqual(['Now of analytics@work.example']);
      const named = { selectedCredentialId: everySecond };
      expect(labels(await read(world, 'later', named))).toEqual(['Now of ada.king@example.org']);
      await perform(world, 'closePortal');
      expect(labels(await read(world, 'later'))).toEqual(['Now of ada@work.example']);
    },
  },
  {
    name: 'hands out pages, and searches through all of them',
    async run(world) {
      await signIn(world);
      const first = await read(world, 'projects');
      expect(first).toMatchObject({ nextPageCursor: '10', nestedData: [] });
      expect(first.data).toHaveLength(10);
      const last = await read(world, 'projects', { cursor: '20' });
      expect(last.nextPageCursor).toBeNull();
      expect(labels(last)).toEqual(
        [21, 22, 23, 24, 25].map((number) => `Project ${number} of ada@work.example`),
      );
      const found = await read(world, 'projects', { search: 'project 2' });
      expect(found).toMatchObject({ nextPageCursor: null });
      expect(found.data).toHaveLength(7);
    },
  },
  {
    name: 'lists what depends on the answer to another input',
    async run(world) {
      await signIn(world);
      expect(await read(world, 'tasks')).toMatchObject({ data: [] });
      const tasks = await read(world, 'tasks', { parameters: [parameter('projects', 'P1')] });
      expect(labels(tasks)).toEqual(['Draw in P1', 'Cast in P1']);
    },
  },
  {
    name: 'hands out headings as they are, and fields apart from options',
    async run(world) {
      await signIn(world);
      const boards = await read(world, 'boards', {
        integration: 'monday.com',
        selectedCredentialId: world.accounts('monday.com')[0]?.id,
      });
      expect(boards.data).toMatchObject([
        { title: 'Main', items: [{ label: 'Plans of ada@work.example' }, {}] },
        { title: 'Private', items: [{}] },
      ]);
      const fields = await read(world, 'variableFields', {
        parameters: [parameter('projects', 'P1'), parameter('issueTypes', 'Bug')],
      });
      expect(fields.data).toEqual([]);
      expect(fields.nestedData).toMatchObject([
        { id: 'summary', type: 'string', required: true },
        { id: 'assignee', type: 'dropdown' },
        { type: 'multi' },
        { type: 'multiCheckbox' },
        { type: 'number' },
      ]);
      const levels = await read(world, 'levels');
      expect(levels.data.map(({ value }) => value)).toEqual([1, 2, 3]);
    },
  },
  {
    name: 'takes the name of a source alone, and rejects without any',
    async run(world) {
      await signIn(world);
      const question = { integration: every, action: 'later' };
      expect(await perform(world, 'getFieldOptions', question)).toMatchObject({
        data: [{ label: 'Now of ada@work.example' }],
      });
      expect(await call(world, 'getFieldOptions', { integration: every })).toMatchObject({
        how: 'rejected',
        error: {
          message: 'Either "action" or a "source" with a cacheKey must be provided.',
        },
      });
      expect(await ask(world, 'later', { integration: 'nonesuch' })).toMatchObject({
        how: 'rejected',
        error: { message: expect.stringContaining('is not a valid integration type') },
      });
    },
  },
  {
    name: 'keeps the session when the provider has none, or the account no longer works',
    async run(world) {
      world.setStatus(everySecond, 'INVALID');
      await signIn(world);
      const refused = { status: 400, meta: { isIntegrationError: true } };
      expect(bodyOf((await ask(world, 'broken')).error)).toMatchObject(refused);
      const broken = { selectedCredentialId: everySecond };
      expect(bodyOf((await ask(world, 'later', broken)).error)).toMatchObject(refused);
      expect(bodyOf((await ask(world, 'nonesuch')).error)).toMatchObject({ status: 400 });
      expect(await getUser(world)).toMatchObject({ authenticated: true });
    },
  },
  {
    name: 'rejects when the server fails, is not there, or cannot be read',
    async run(world) {
      await signIn(world);
      world.fail('getFieldOptions', 500);
      expect(bodyOf((await ask(world, 'later')).error)).toMatchObject({ status: 500 });
      world.fail('getFieldOptions', 'malformed');
      expect(await ask(world, 'later')).toMatchObject({
        how: 'rejected',
        error: { name: 'TypeError' },
      });
      world.fail('getFieldOptions', 'network');
      expect(await ask(world, 'later')).toMatchObject({
        how: 'rejected',
        error: { message: 'Failed to fetch' },
      });
    },
  },
  {
    name: 'ends the session when the server refuses',
    async run(world) {
      await signIn(world);
      world.fail('getFieldOptions', 401);
      expect(await ask(world, 'later')).toMatchObject({ how: 'rejected' });
      expect(await getUser(world)).toEqual({ authenticated: false });
    },
  },
  {
    name: 'asks the app’s own loader before the server, with its cursor and its search',
    async run(world) {
      await signIn(world);
      const dropdowns = { people: { loads: ['Ada'] }, later: { loads: ['Mine'] } };
      await perform(world, 'setDataSources', { dropdowns });
      const people = await read(world, 'people', { cursor: 'c1', search: 'a' });
      expect(people).toMatchObject({ nestedData: [], nextPageCursor: 'more' });
      expect(labels(people)).toEqual(['Ada', '["c1","a"]']);
      // A loader takes the place of a source of that name.
      expect(labels(await read(world, 'later'))).toEqual(['Mine', '[null,null]']);
      // Each call forgets all that the one before has set.
      await perform(world, 'setDataSources', { dropdowns: { people: { fails: 'Out.' } } });
      expect(labels(await read(world, 'later'))).toEqual(['Now of ada@work.example']);
      expect(await ask(world, 'people')).toMatchObject({
        how: 'rejected',
        error: { message: 'Out.' },
      });
    },
  },
  {
    name: 'keeps one loader for a name, that of the integration which came last',
    async run(world) {
      await signIn(world);
      const loader = (name: string) => ({ dropdowns: { people: { loads: [name] } } });
      await perform(world, 'setDataSources', {
        ...loader('of all'),
        integrationSpecificSources: { jira: loader('of Jira') },
      });
      expect(labels(await read(world, 'people'))[0]).toBe('of Jira');
    },
  },
  {
    name: 'asks the app’s own loaders for objects and for the fields of one, and never forgets them',
    async run(world) {
      await signIn(world);
      const mapping = {
        objectTypes: { loads: ['Contact'] },
        integrationFields: { loads: ['Mail'] },
        applicationFields: { fields: [{ label: 'E-mail', value: 'email' }] },
      };
      await perform(world, 'setDataSources', { mapObjectFields: { Contact: mapping } });
      await perform(world, 'setDataSources', {});
      const own = (dynamicFieldMappingType: string) => ({
        source: {
          ...source('objects'),
          dynamicFieldMappingKey: 'Contact',
          dynamicFieldMappingType,
        },
      });
      expect(labels(await read(world, 'objects', own('objectTypes')))[0]).toBe('Contact');
      const fields = own('integrationFields');
      expect(await ask(world, 'fields', fields)).toMatchObject({
        how: 'rejected',
        error: { message: 'objectType is required for integrationFields' },
      });
      const chosen = { ...fields, parameters: [parameter('objects', 'Contact')] };
      expect(labels(await read(world, 'fields', chosen))).toEqual([
        'Mail',
        '[{"objectType":"Contact"},null,null]',
      ]);
    },
  },
  {
    name: 'has no options for an account before one is there',
    async run(world) {
      await signIn(world);
      const sites = await read(world, 'sites', { integration: 'jira' });
      expect(labels(sites)).toEqual(['Engines of nobody', 'Looms of nobody']);
    },
  },
];
