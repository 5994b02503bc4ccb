import { isLong } from '../../histories/explore';
import type { Call, Case, Expected } from './cases';
import { type FaultName, faults } from './faults';
import type { settingsOperations } from './settingsOperations';

type Name = keyof typeof settingsOperations;
/** `unheard`: the SDK takes any answer with a status of success for done, without reading it. */
type Ends = Partial<Record<FaultName, Expected['code'] | 'unheard'>>;

const patch: Call = { path: /\/sdk\/credentials\/[^/]+$/, method: 'PATCH' };
const configurations = /\/sdk\/credentials\/[^/]+\/configurations$/;
const workflows = /\/sdk\/workflows\/[^/]+$/;

/** A 401 or 403 is a session that ended, which the kit finds again. */
const refused: Ends = {
  '500 JSON': 'server',
  '500 text': 'server',
  '502 HTML': 'server',
  '400': 'server',
  '429': 'server',
  'no connection': 'network',
  'CORS refusal': 'network',
};
const unreadable: Ends = { ...refused, 'malformed JSON': 'server', 'empty answer': 'server' };
const unread: Ends = { ...refused, 'malformed JSON': 'unheard', 'empty answer': 'unheard' };
/** A 400 is about what was filled in. */
const saved: Ends = { ...unreadable, '400': 'input-refused' };

/** The call of each operation, how it ends, and the faults that the short profile lets it meet. */
const calls: [Name, Call, Ends, FaultName[]][] = [
  ['save settings', patch, saved, ['500 JSON', '401', 'malformed JSON']],
  ['save settings of a workflow', patch, saved, ['no connection']],
  ['switch a workflow on', { path: workflows, method: 'POST' }, unread, ['500 JSON', '401']],
  ['switch a workflow off', { path: workflows, method: 'DELETE' }, unread, ['no connection']],
  ['add a configuration', { path: configurations, method: 'POST' }, unreadable, ['500 JSON']],
  ['change a configuration', { path: configurations, method: 'PATCH' }, unreadable, ['401']],
  ['remove a configuration', { path: configurations, method: 'DELETE' }, unread, ['500 JSON']],
];

const everyFault = Object.keys(faults) as FaultName[];

/** What goes wrong with settings, workflows and configurations. The screen of the test's page shows none of them. */
export const settingsCases: Case[] = calls.flatMap(([operation, call, ends, few]) =>
  (isLong ? everyFault : few).map((name) => {
    const end = ends[name] ?? 'ok';
    return {
      operation,
      row: operation,
      trouble: name,
      fault: { call, name },
      expected: { code: end === 'unheard' ? 'ok' : end, says: '', done: end === 'ok' },
    };
  }),
);
