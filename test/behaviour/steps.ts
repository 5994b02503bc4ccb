import { expect } from 'vitest';
import type { Credential, IntegrationState } from '../../src/core/types';
import type { Outcome } from './createDriver';
import type { Ticket, World } from './World';

/** What `getUser()` says of somebody who is signed in. */
interface User {
  authenticated: boolean;
  userId?: string;
  integrations: Record<string, IntegrationState>;
  meta: Record<string, unknown>;
}

export async function call(world: World, method: string, ...rest: unknown[]): Promise<Outcome> {
  return world.outcome(await world.start(method, ...rest));
}

/** Calls what must work, and returns what came of it. */
export async function perform(world: World, method: string, ...rest: unknown[]): Promise<unknown> {
  const outcome = await call(world, method, ...rest);
  expect(outcome).toMatchObject({ how: 'resolved' });
  return outcome.value;
}

export async function signIn(world: World, userId = 'demo-user'): Promise<void> {
  await perform(world, 'setHeadless', true);
  await perform(world, 'authenticate', world.projectId, await world.getToken({ userId }));
}

export async function getUser(world: World): Promise<User> {
  return (await perform(world, 'getUser')) as User;
}

export async function getState(world: World, integration: string): Promise<IntegrationState> {
  const { integrations } = await getUser(world);
  return integrations[integration] as IntegrationState;
}

/** The accounts that the SDK knows. */
export async function listed(world: World, integration: string): Promise<Credential[]> {
  return (await getState(world, integration)).allCredentials;
}

export function startInstall(world: World, integration: string, options = {}): Promise<Ticket> {
  return world.start('installIntegration', integration, {
    allowMultipleCredentials: true,
    ...options,
  });
}

/** Connects one account, and returns its credential id. */
export async function install(world: World, integration: string, email: string): Promise<string> {
  const ticket = await startInstall(world, integration);
  await world.allow(email);
  const outcome = await world.outcome(ticket);
  expect(outcome).toMatchObject({ how: 'resolved' });
  return (outcome.value as { credentialId: string }).credentialId;
}

export function ids(credentials: readonly Credential[]): string[] {
  return credentials.map(({ id }) => id);
}
