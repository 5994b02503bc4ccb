import { describe, expect, it } from 'vitest';
import { toParagonError } from '../../../src/core/errors/toParagonError';
import { ParagonError } from '../../../src/core/ParagonError';

function named(name: string, message = 'words'): Error {
  return Object.assign(new Error(message), { name });
}

const prefix = 'Failed to authenticate user with Paragon: ';

describe('toParagonError', () => {
  it.each<[string, unknown, string]>([
    ['nobody signed in', named('UserNotAuthenticatedError'), 'not-authenticated'],
    ['a blocked window', named('OAuthBlockedError'), 'popup-blocked'],
    ['the time limit', named('OAuthTimeoutError'), 'timed-out'],
    ['an account that is not there', named('IntegrationNotInstalledError'), 'not-installed'],
    [
      'an account too many',
      new Error('Integration "gmail" is already installed.'),
      'already-installed',
    ],
    [
      'an unknown type',
      new Error('"x" is not a valid integration type. The …'),
      'integration-not-found',
    ],
    [
      'a type that is not set up',
      new Error('integration "x" has not been set up in your Paragon project yet.'),
      'integration-not-found',
    ],
    [
      'an inactive type',
      new Error('integration "x" is not active in your Paragon project yet.'),
      'integration-inactive',
    ],
    [
      'an unknown credential',
      new Error('Unable to find credential for provided options.'),
      'credential-not-found',
    ],
    [
      'a plan without headless',
      new Error('Headless Connect Portal is available on our Pro plan and above.'),
      'headless-not-supported',
    ],
    ['no network', new TypeError('Failed to fetch'), 'network'],
    [
      'no network in Firefox',
      new TypeError('NetworkError when attempting to fetch resource.'),
      'network',
    ],
    ['no network in Safari', new TypeError('Load failed'), 'network'],
    [
      'an HTTP failure with a JSON body',
      new Error('{"message":"Boom","code":"1","status":500}'),
      'server',
    ],
    ['an HTTP failure with another body', new Error('{}'), 'server'],
    ['an answer that is no JSON', new SyntaxError('Unexpected token'), 'server'],
    [
      'a failure of the third party',
      Object.assign(new Error('nope'), { response: { code: 1 } }),
      'server',
    ],
    ['a sign-in without network', new Error(`${prefix}Failed to fetch`), 'network'],
    [
      'a sign-in refused',
      new Error(`${prefix}{"message":"no","status":401}`),
      'authentication-failed',
    ],
    ['a sign-in on a broken server', new Error(`${prefix}{"message":"no","status":500}`), 'server'],
    [
      'a sign-in with an expired token',
      new Error(`${prefix}JWT token provided has expired.`),
      'authentication-failed',
    ],
    [
      'a sign-in with full storage',
      new Error(`${prefix}Failed to execute 'setItem' on 'Storage': exceeded the quota.`),
      'storage-full',
    ],
    [
      'a sign-in on an answer of another shape',
      new Error(`${prefix}Cannot read properties of undefined`),
      'server',
    ],
    ['something else', new Error('?'), 'unknown'],
    ['nothing at all', undefined, 'unknown'],
  ])('tells %s', (_, thrown, code) => {
    expect(toParagonError(thrown)).toMatchObject({ name: 'ParagonError', code });
  });

  it('says what the server said, and keeps the original as the cause', () => {
    const thrown = new Error('{"message":"Teapot","status":418}');
    const error = toParagonError(thrown, { integration: 'gmail', credentialId: 'c' });
    expect(error.message).toContain('Teapot');
    expect(error).toMatchObject({ cause: thrown, integration: 'gmail', credentialId: 'c' });
  });

  it('always has words', () => {
    expect(toParagonError(new Error('{}')).message).not.toBe('');
    expect(toParagonError(undefined).message).not.toBe('');
  });

  it('lets its own errors through', () => {
    const error = new ParagonError('busy', 'words');
    expect(toParagonError(error)).toBe(error);
  });

  it('keeps tokens out of the message and the cause', () => {
    const token = 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.sig';
    const error = toParagonError(new Error(`{"message":"bad ${token}","status":400}`));
    const everything = `${error.message} ${String(error.cause)} ${JSON.stringify(error.cause)}`;
    expect(everything).not.toContain('eyJ');
    expect(everything).toContain('[token]');
  });
});
