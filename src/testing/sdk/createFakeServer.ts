import { ModelError } from '../../model/ModelError';
import type { ParagonModel } from '../../model/ParagonModel';
import type { ModelFailure, Person } from '../../model/types';
import { readFakeToken } from '../createFakeToken';
import type { FakeFault, FakeMethod } from '../FakeParagon';
import type { FakeState } from './createFakeState';
import { noUser } from './sdkErrors';

type Operation<Result> = (model: ParagonModel, person: Person) => Result;

/** The way from the SDK to the model: it takes time, it can fail, and a refusal ends the session. */
export interface FakeServer {
  model: ParagonModel;
  /**
   * Rejects as the SDK does. Without a method no fault of a test applies. An answer that cannot be parsed is
   * `undefined` to the SDK.
   */
  send<Result>(
    method: FakeMethod | null,
    operation: Operation<Result>,
  ): Promise<Result | undefined>;
  /** The third party's answer through the proxy: a refusal is the third party's own, and ends no session. */
  sendToProxy<Result>(operation: Operation<Result>): Promise<Result | string>;
  /** The same at once; returns why the server refuses. The SDK tells only the console, and ends no session. */
  findObstacle(method: FakeMethod, operation: Operation<void>): string | undefined;
  setFault(method: FakeMethod, fault: FakeFault | null, times: number): void;
  /** Resolves after the latency. */
  wait(): Promise<void>;
}

/** The refusals that end no session in the SDK: a permission, or a person's own credentials, that do not do. */
const keepsSession = new Set(['7210', '7003', '0704']);

/** What a token that may only read is refused. */
const changing: ReadonlySet<FakeMethod | null> = new Set<FakeMethod>([
  '_oauthCallback',
  'createConfiguration',
  'destroyConfiguration',
  'disableWorkflow',
  'enableWorkflow',
  'uninstallIntegration',
  'updateConfiguration',
  'updateIntegrationUserSettings',
  'updateWorkflowUserSettings',
]);

const expired = { status: 401, message: 'The user token has expired.' };
const unparsable = '{"cut off';

export function createFakeServer(
  state: FakeState,
  model: ParagonModel,
  getLatency: () => number,
): FakeServer {
  const faults = new Map<FakeMethod, { fault: FakeFault; left: number }>();

  function takeFault(method: FakeMethod | null): FakeFault | undefined {
    const entry = method && faults.get(method);
    if (!entry || entry.left <= 0) return undefined;
    entry.left -= 1;
    return entry.fault;
  }

  function wait(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, getLatency()));
  }

  /** Who calls, as the server reads it from the token. */
  function requirePerson() {
    const { user, projectId } = state;
    if (!user.authenticated || projectId === undefined) throw noUser();
    const { sub, id, exp, readOnly } = readFakeToken(user.token) ?? {};
    const person: Person = { projectId, userId: String(sub ?? id) };
    const isExpired = () => Number(exp) * 1000 <= Date.now();
    return { person, isExpired, isReadOnly: readOnly === true };
  }

  function refuse(failure: ModelFailure): never {
    const { status, code, meta } = failure;
    const endsSession = !keepsSession.has(code) && !meta?.isIntegrationError;
    if ((status === 401 || status === 403) && endsSession) state.logout();
    throw new Error(JSON.stringify(failure));
  }

  /** Does it, and throws the failure of the server in the caller's words. */
  function run<Result>(operation: () => Result, fail: (failure: ModelFailure) => never): Result {
    try {
      return operation();
    } catch (thrown) {
      if (thrown instanceof ModelError) fail(thrown.failure);
      throw thrown;
    }
  }

  return {
    model,
    wait,
    async send(method, operation) {
      const { person, isExpired, isReadOnly } = requirePerson();
      const fault = takeFault(method);
      await wait();
      if (fault === 'network') throw new Error('Failed to fetch');
      if (fault instanceof Error) throw fault;
      if (fault === 'malformed') return undefined;
      if (fault && fault !== 'forget') refuse(toFailure(fault));
      if (isExpired()) refuse(toFailure(expired));
      if (isReadOnly && changing.has(method)) refuse(forbidden);
      const act = () => operation(model, person);
      return run(() => (fault === 'forget' ? model.forget(act) : act()), refuse);
    },
    async sendToProxy(operation) {
      const { person, isExpired } = requirePerson();
      const fault = takeFault('request') ?? (isExpired() ? expired : undefined);
      await wait();
      if (fault === 'network') throw new Error('Failed to fetch');
      if (fault instanceof Error) throw fault;
      if (fault === 'malformed') return unparsable;
      if (fault && fault !== 'forget') throw proxyError(toFailure(fault));
      return run(
        () => operation(model, person),
        (failure) => {
          throw proxyError(failure);
        },
      );
    },
    findObstacle(method, operation) {
      const fault = takeFault(method);
      if (fault === 'network' || fault === 'malformed') return 'Failed to fetch';
      if (fault instanceof Error) return fault.message;
      if (fault && fault !== 'forget') return messageOf(toFailure(fault));
      try {
        operation(model, requirePerson().person);
        return undefined;
      } catch (thrown) {
        return (thrown as Error).message;
      }
    },
    setFault(method, fault, times) {
      if (fault) faults.set(method, { fault, left: times });
      else faults.delete(method);
    },
  };
}

const forbidden: ModelFailure = { message: 'You may not change this.', code: '7210', status: 403 };

function proxyError(response: ModelFailure): Error {
  return Object.assign(new Error(messageOf(response)), { response });
}

function messageOf({ message }: ModelFailure): string {
  return typeof message === 'string' ? message : JSON.stringify(message);
}

function toFailure(fault: Partial<ModelFailure> & { status: number }): ModelFailure {
  const { status, message = `The fake Paragon answers ${status}.`, code = 'FAKE_FAULT' } = fault;
  return { message, code, status, ...(fault.meta && { meta: fault.meta }) };
}
