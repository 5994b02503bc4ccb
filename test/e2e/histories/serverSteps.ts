import fc from 'fast-check';
import type { Fault } from '../../../src/local-paragon/types';
import { giveSteps, takeSteps } from '../../histories/elsewhereSteps';
import { plainStep, type Steps, step } from '../../histories/Step';
import { shownId } from './hands';
import type { World } from './World';
import { decide } from './windowSteps';

type Match = Omit<Fault['match'], 'times'>;

/** The SDK takes any answer with a status of success for done, without reading it. */
const unread: Record<string, Match> = {
  'switching a workflow': { path: /\/sdk\/workflows\// },
  'removing a configuration': { method: 'DELETE', path: /\/configurations$/ },
};

/** The calls that the SDK makes. */
const calls: Record<string, Match> = {
  'build-oauth': { path: /build-oauth/ },
  'the nonce page': { path: /oauth-nonce/ },
  'asking for the session': { method: 'GET', path: /session-id/ },
  'forgetting the session': { method: 'DELETE', path: /session-id/ },
  'reading a credential': { method: 'GET', path: /\/sdk\/credentials\/[^/]+$/ },
  'making a credential': { method: 'POST', path: /\/sdk\/credentials$/ },
  'reading the user': { method: 'GET', path: /\/sdk\/me$/ },
  'reading the integrations': { method: 'GET', path: /\/sdk\/integrations$/ },
  uninstalling: { method: 'DELETE', path: /\/sdk\/integrations\// },
  'saving settings': { method: 'PATCH', path: /\/sdk\/credentials\/[^/]+$/ },
  'adding a configuration': { method: 'POST', path: /\/configurations$/ },
  ...unread,
};

const effects: Record<string, Pick<Fault, 'effect'> & { times?: number }> = {
  'with 500': { effect: { status: 500 } },
  'with 500 once': { effect: { status: 500 }, times: 1 },
  'with 401 once': { effect: { status: 401 }, times: 1 },
  'with 403 once': { effect: { status: 403 }, times: 1 },
  'without a connection': { effect: { drop: true } },
  'with half an answer': { effect: { malformed: true }, times: 1 },
};

/** What goes on at the server. */
export const serverSteps: Steps<World> = [
  ...giveSteps,
  {
    weight: 1,
    arbitrary: step(
      fc.record({ name: fc.constantFrom(...Object.keys(calls)) }),
      ({ name }) => `${name} takes half a second, once`,
      ({ paragon }, { name }) => {
        const match = { ...(calls[name] as Match), times: 1 };
        paragon.faults.set({ match, effect: { delayMs: 500 } });
      },
    ),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ type: fc.constantFrom('googledrive', 'slack'), account: fc.nat(2) }),
      (given) => `connect account ${given.account} of ${given.type} in another tab`,
      async (world, given) => {
        const other = await world.openOther();
        const popup = other.waitForEvent('popup', { timeout: 1_000 }).catch(() => undefined);
        await other.evaluate((integration) => {
          window.tab.client.install({ integration, allowMultiple: true }).catch(() => undefined);
        }, given.type);
        const opened = await popup;
        if (opened) await decide(opened, 'Allow', given.account);
      },
    ),
  },
];

/** What goes wrong there, and what others take away. */
export const faultSteps: Steps<World> = [
  {
    weight: 4,
    arbitrary: step(
      fc.record({
        name: fc.constantFrom(...Object.keys(calls)),
        effect: fc.constantFrom(...Object.keys(effects)),
      }),
      (given) => `${given.name} fails ${given.effect}`,
      ({ paragon }, given) => {
        const { effect, times } = effects[given.effect] as (typeof effects)[string];
        if (effect.malformed && given.name in unread) return;
        paragon.faults.set({ match: { ...(calls[given.name] as Match), times }, effect });
      },
    ),
  },
  {
    weight: 2,
    arbitrary: plainStep('everything works again', ({ paragon }) => paragon.faults.clear()),
  },
  {
    weight: 1,
    arbitrary: plainStep('the session ends', ({ paragon, userId }) => paragon.revokeTokens(userId)),
  },
  {
    weight: 1,
    arbitrary: step(
      fc.record({ nth: fc.nat(5) }),
      (given) => `uninstall account ${given.nth} in another tab`,
      async (world, given) => {
        const other = await world.openOther();
        const id = await shownId({ ...world, page: other }, given.nth);
        world.ledger.want(id);
        await other.evaluate(
          (wanted) => window.tab.client.uninstall(wanted).catch(() => undefined),
          id,
        );
      },
    ),
  },
  ...takeSteps,
];
