'use client';

import { useCallback } from 'react';
import type { RequestOptions } from '../core/createRequest';
import { useParagonContext } from './ParagonContext';

/** Sends a request to the third party and resolves with its answer. */
export type SendRequest = <Response>(
  path: string,
  init?: RequestOptions | undefined,
) => Promise<Response | undefined>;

/**
 * A stable function that calls the third party's API as this account. Rejects with `account-not-selected`
 * (without an id), `credential-not-found`, `not-authenticated`, `network`, `server` with the answer as cause, or
 * with what a sign-in before it fails with: `token-failed`, `authentication-failed`, `sdk-unavailable`.
 *
 * @param credId The `id` of an entry of `allCredentials`.
 * @example
 * const request = useRequest(credential.id);
 * const answer = await request<{ files: { name: string }[] }>('/drive/v3/files');
 * const names = answer?.files.map(({ name }) => name);
 */
export function useRequest(credId: string | null | undefined): SendRequest {
  const { client } = useParagonContext('useRequest');
  return useCallback((path, init) => client.request(credId, path, init), [client, credId]);
}
