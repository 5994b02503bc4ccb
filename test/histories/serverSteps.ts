import fc from 'fast-check';
import type { FakeFault, FakeMethod } from 'paragon-connect-react/testing';
import { giveSteps, takeSteps } from './elsewhereSteps';
import { type Steps, step } from './Step';
import type { World } from './World';

export const methods: FakeMethod[] = [
  'authenticate',
  'bootstrapSDKState',
  'createConfiguration',
  'destroyConfiguration',
  'disableWorkflow',
  'enableWorkflow',
  'installIntegration',
  'request',
  'setUserMetadata',
  'uninstallIntegration',
  'updateConfiguration',
  'updateIntegrationUserSettings',
  'updateWorkflowUserSettings',
  'workflow',
];
const faults: FakeFault[] = ['network', { status: 500 }, { status: 401 }, { status: 403 }];

/** What goes on at the server and on the way to it. */
export const serverSteps: Steps<World> = [
  {
    weight: 1,
    arbitrary: step(
      fc.record({ latency: fc.constantFrom(0, 30, 700) }),
      ({ latency }) => `the server takes ${latency} ms`,
      ({ fake }, { latency }) => {
        fake.latency = latency;
      },
    ),
  },
  ...giveSteps,
];

/** What goes wrong there, and what others take away. */
export const faultSteps: Steps<World> = [
  {
    weight: 3,
    arbitrary: step(
      fc.record({
        method: fc.constantFrom(...methods),
        fault: fc.constantFrom(...faults),
        times: fc.constantFrom(1, 2, 100),
      }),
      ({ method, fault, times }) => `${method} fails ×${times} with ${JSON.stringify(fault)}`,
      ({ fake }, { method, fault, times }) => fake.fail(method, fault, times),
    ),
  },
  {
    weight: 2,
    arbitrary: step(
      fc.record({ method: fc.constantFrom(...methods) }),
      ({ method }) => `${method} works again`,
      ({ fake }, { method }) => fake.fail(method, null),
    ),
  },
  ...takeSteps,
];
