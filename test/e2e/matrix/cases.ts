import type { ParagonErrorCode } from '../../../src/core/ParagonError';
import type { CallbackStyle } from '../../../src/local-paragon/types';
import { isLong } from '../../histories/explore';
import { type FaultName, faults } from './faults';
import { type Operation, type OperationName, operations } from './operations';
import { allow, type CourseName, courses, giveUp, type Person, wait } from './people';
import { settingsCases } from './settingsCases';
import type { settingsOperations } from './settingsOperations';

/** One thing that goes wrong in one operation, and how that must end. */
export interface Case {
  operation: OperationName;
  /** The row of the table. */
  row: string;
  /** The column of the table. */
  trouble: string;
  fault?: { call: Call; name: FaultName };
  course?: CourseName;
  /** Whether the person gives up after the failure, in place of another try. */
  isLeft?: boolean;
  expected: Expected;
}

export interface Expected {
  /** `ok`, or the error's code. */
  code: ParagonErrorCode | 'ok';
  /** What stands in the alerts of the screen. */
  says: string;
  /** Whether the account is there, or gone, when all is over; `otherwise` where it waits for what is asked last. */
  done: boolean | 'otherwise';
}

/** An HTTP call that the kit causes. */
export interface Call {
  method?: string;
  path: RegExp;
  style?: CallbackStyle;
  /** What the person does when it fails. @default allows */
  person?: (fault: FaultName) => Person;
  /** Whether the SDK asks on behalf of given up windows too, which a page of its own has none of. */
  isPolled?: boolean;
  /** Whether the SDK leaves a failure unhandled, where nothing of the kit can take it. */
  isLoud?: boolean;
}

/** `stale`: it succeeds, but what followed could not be read. */
type End = ParagonErrorCode | 'ok' | 'stale';
type Ends = Partial<Record<FaultName, End>>;

const isRefusal = (fault: FaultName): boolean => ['401', '403'].includes(fault);

const nonce: Call = {
  path: /oauth-nonce/,
  person: (fault) => (fault === 'slow' ? allow : giveUp),
};
const buildOauth: Call = {
  path: /build-oauth/,
  person: (fault) => (fault === 'slow' ? allow : wait),
};
const poll: Call = {
  path: /session-id/,
  method: 'GET',
  style: 'session',
  isPolled: true,
  person: (fault) => (isRefusal(fault) ? wait : allow),
};
const forget: Call = { path: /session-id/, method: 'DELETE', style: 'session', isLoud: true };
const read: Call = {
  path: /\/sdk\/credentials\/[^/]+$/,
  method: 'GET',
  style: 'session',
  isLoud: true,
};
const post: Call = { path: /\/sdk\/credentials$/, method: 'POST', style: 'message' };
const complete: Call = { path: /\/complete-setup$/, method: 'POST' };
const remove: Call = { path: /\/sdk\/integrations\/.+/, method: 'DELETE' };
const proxy: Call = { path: /\/sdk\/proxy\// };
const me: Call = { path: /\/sdk\/me$/, method: 'GET' };
const integrations: Call = { path: /\/sdk\/integrations$/, method: 'GET' };

/** Refused for good; a 401 or 403 is a session that ended, which the kit finds again. */
const refused: Ends = {
  '500 JSON': 'server',
  '500 text': 'server',
  '502 HTML': 'server',
  '400': 'server',
  '429': 'server',
  'no connection': 'network',
  'CORS refusal': 'network',
};
/** What cannot be repeated without doubling it is left to the caller. */
const sentOnce: Ends = { ...refused, '401': 'server', '403': 'server' };
const unreadable: Ends = { ...refused, 'malformed JSON': 'server', 'empty answer': 'server' };
const never: Ends = { ...unreadable, '401': 'server', '403': 'server' };
/** What was typed is sent without a window. A complaint about it stands in the dialog. */
const byKey: Ends = { ...never, '400': 'input-refused' };
const notSignedIn: Ends = {
  ...unreadable,
  '401': 'authentication-failed',
  '403': 'authentication-failed',
};
const unread: Ends = Object.fromEntries(Object.keys(unreadable).map((name) => [name, 'stale']));
/** The session ends in the middle of it; the kit finds it again, but the window is lost. */
const ended: Ends = { '401': 'not-authenticated', '403': 'not-authenticated' };
const noPage: Ends = Object.fromEntries(
  Object.keys(faults)
    .filter((name) => name !== 'slow')
    .map((name) => [name, 'popup-closed']),
);

/** The operations whose cases are in this file. */
type PlainName = Exclude<OperationName, keyof typeof settingsOperations>;

/** Each call of each operation, and how it ends under the faults that it does not survive. */
const calls: Record<PlainName, [string, Call, Ends][]> = {
  install: [
    ['first page', nonce, noPage],
    ['build-oauth', buildOauth, never],
    ['session-id', poll, ended],
    ['its removal', forget, {}],
    ['credential', read, {}],
    ['POST credential', post, never],
  ],
  'add another': [
    ['build-oauth', buildOauth, never],
    ['session-id', poll, ended],
    ['credential', read, {}],
    ['POST credential', post, never],
  ],
  'replace the default': [
    ['build-oauth', buildOauth, never],
    ['session-id', poll, ended],
    ['POST credential', post, never],
    ['me', me, unread],
    ['integrations', integrations, unread],
  ],
  'replace another': [
    ['session-id', poll, ended],
    ['POST credential', post, never],
    ['me', me, unread],
  ],
  'connect by key': [
    ['POST credential', post, byKey],
    ['me', me, unread],
  ],
  'replace by key': [
    ['POST credential', post, byKey],
    ['me', me, unread],
  ],
  'fields, then consent': [
    ['build-oauth', buildOauth, never],
    ['session-id', poll, ended],
    ['POST credential', post, never],
  ],
  'own app, then consent': [['build-oauth', buildOauth, never]],
  'consent, then fields': [['complete-setup', complete, byKey]],
  'finish setting up': [['complete-setup', complete, byKey]],
  uninstall: [['removal', remove, unreadable]],
  request: [['proxy', proxy, sentOnce]],
  workflow: [['trigger', { path: /\/sdk\/triggers\// }, sentOnce]],
  refresh: [
    ['me', me, unreadable],
    ['integrations', integrations, unreadable],
  ],
  'sign in': [
    ['me', me, notSignedIn],
    ['integrations', integrations, notSignedIn],
  ],
};

/** How each course of the window ends. */
const courseEnds: Record<CourseName, End> = {
  allowed: 'ok',
  denied: 'provider-denied',
  'closed at once': 'popup-closed',
  'closed after consent': 'ok',
  blocked: 'popup-blocked',
  'left open past the limit': 'timed-out',
  'cut off by COOP, allowed': 'ok',
  'cut off by COOP, cancelled': 'cancelled',
  'opener lost, allowed': 'ok',
};

/** What the screen says of a code, with the integration's name; of the others it says nothing. */
const words: Partial<Record<ParagonErrorCode | 'ok', string>> = {
  server: 'The server could not do that. Try again in a moment.',
  network: 'The network could not be reached. Check your connection and try again.',
  'not-authenticated': 'Your session had ended. Try again; if that does not help, sign in again.',
  'popup-blocked': 'Your browser blocked the window. Allow pop-ups for this site, then try again.',
  'timed-out': 'It took too long, so it was stopped. Try again.',
  'authentication-failed': 'You could not be signed in.',
  'provider-denied': 'NAME was not allowed to connect. Try again and choose Allow.',
};
/** The dialog of a flow stays where the person has given up, and repeats what the server says. */
const wordsInDialog: typeof words = {
  'popup-closed': 'The window was closed before anything was connected.',
  'input-refused':
    'NAME did not accept what was filled in. Correct it, then try again. Validation failed',
};

/** Where one field alone was sent, the server can mean no other: its words stand at the field. */
function wordsOf(operation: OperationName, code: keyof typeof words): string | undefined {
  const { form }: Operation = operations[operation];
  if (!form) return words[code];
  const sent = Object.keys(form.after ?? form.before ?? {});
  const isAtField = code === 'input-refused' && sent.length === 1;
  return isAtField ? 'Validation failed' : (wordsInDialog[code] ?? words[code]);
}

const stale = 'What you see may be out of date: the last refresh failed.';
const unloaded = 'Your integrations could not be loaded.';

function expect(operation: OperationName, end: End, call?: Call): Expected {
  if (end === 'stale') return { code: 'ok', says: stale, done: true };
  const code = end;
  const { name } = operations[operation].integration;
  const says = (wordsOf(operation, code) ?? '').replace('NAME', name);
  const screen: Partial<Record<OperationName, string>> = {
    request: '',
    workflow: '',
    refresh: says && stale,
    'sign in': says && `${unloaded} ${says}`,
  };
  const isHalf = call === complete && code !== 'ok' && operation === 'consent, then fields';
  return { code, says: screen[operation] ?? says, done: isHalf ? 'otherwise' : code === 'ok' };
}

const opening = ['install', 'add another', 'replace the default', 'replace another'] as const;
/** What goes through the dialog of the install flow. */
const asking = [
  'connect by key',
  'replace by key',
  'fields, then consent',
  'own app, then consent',
  'consent, then fields',
  'finish setting up',
] as const;
const isAsking = (operation: OperationName): boolean => asking.some((name) => name === operation);
const isOpening = (operation: PlainName): boolean => opening.some((name) => name === operation);

const everyFault = Object.keys(faults) as FaultName[];
/** One of each way in which the kit treats a fault. */
const someFaults: FaultName[] = ['500 JSON', '401', 'no connection', 'malformed JSON'];
/** For a call of a flow, which ends as the same call of an install does. */
const oneFault: FaultName[] = ['500 JSON'];
/** For a call that another operation has met. */
const fewFaults: FaultName[] = ['500 JSON', '401'];
/** One call of each way in which the kit hears of a fault meets them all. */
const thorough: Partial<Record<OperationName, Call>> = {
  install: post,
  'connect by key': post,
  uninstall: remove,
  request: proxy,
  refresh: me,
  'sign in': me,
};

/** In the long profile every operation meets every fault of every call. */
function faultsOf(call: Call, operation: PlainName): FaultName[] {
  if (isLong || thorough[operation] === call) return everyFault;
  if (isAsking(operation)) return call === complete ? someFaults : oneFault;
  const first = opening.find((name) => calls[name].some(([, other]) => other === call));
  const isRepeated =
    isOpening(operation) && (first !== operation || [me, integrations].includes(call));
  return isRepeated ? fewFaults : someFaults;
}

const everyCourse = Object.keys(courses) as CourseName[];
/** Those in which what was there before has a part in what comes of it. */
const someCourses: CourseName[] = ['allowed', 'closed at once', 'closed after consent'];
/** The one adds like the first install, the other replaces like the default. */
const alike: OperationName[] = ['add another', 'replace another'];

function coursesOf(operation: OperationName): CourseName[] {
  if (isAsking(operation)) return flowCoursesOf(operation);
  return alike.includes(operation) && !isLong ? someCourses : everyCourse;
}

/** What the person leaves after a failure, and by which call it fails. */
const left: Partial<Record<OperationName, Call>> = {
  'connect by key': post,
  'own app, then consent': buildOauth,
  'consent, then fields': complete,
  'finish setting up': complete,
};

/** How the window of a flow can end. */
function flowCoursesOf(operation: OperationName): CourseName[] {
  const { opensWindow }: Operation = operations[operation];
  if (!opensWindow) return [];
  if (isLong) return everyCourse;
  return operation === 'fields, then consent'
    ? ['denied', 'blocked', 'left open past the limit']
    : ['closed at once'];
}

export const cases: Case[] = [
  ...settingsCases,
  ...(Object.keys(calls) as PlainName[]).flatMap((operation) =>
    calls[operation].flatMap(([what, call, ends]) =>
      faultsOf(call, operation).map((name) => ({
        operation,
        row: `${operation}: ${what}`,
        trouble: name,
        fault: { call, name },
        expected: expect(operation, ends[name] ?? 'ok', call),
      })),
    ),
  ),
  ...[...opening, ...asking].flatMap((operation) =>
    coursesOf(operation).map((course) => ({
      operation,
      row: operation,
      trouble: course,
      course,
      expected: expect(operation, courseEnds[course]),
    })),
  ),
  ...asking.flatMap((operation) => {
    const call = left[operation];
    const name: FaultName = '500 JSON';
    return call
      ? {
          operation,
          row: operation,
          trouble: 'left after a failure',
          fault: { call, name },
          isLeft: true,
          expected: expect(operation, 'server', call),
        }
      : [];
  }),
];
