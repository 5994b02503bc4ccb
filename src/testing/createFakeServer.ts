import { ModelError } from '../model/ModelError';
import type { ModelFailure, ParagonModel, Person } from '../model/types';
import type { FakeState } from './createFakeState';
import { readFakeToken } from './createFakeToken';
import type { FakeFault, FakeMethod } from './FakeParagon';
import { noUser } from './sdkErrors';

type Operation<Result> = (model: ParagonModel, person: Person) => Result;

/** The way from the SDK to the model: it takes time, it can fail, and a refusal ends the session. */
export interface FakeServer {
  model: ParagonModel;
  /** Rejects as the SDK does. Without a method no fault of a test applies. */
  send<Result>(method: FakeMethod | null, operation: Operation<Result>): Promise<Result>;
  /** The third party's answer through the proxy: a refusal is the third party's own, and ends no session. */
  sendToProxy<Result>(operation: Operation<Result>): Promise<Result>;
  setFault(method: FakeMethod, fault: FakeFault | null, times: number): void;
  /** Resolves after the latency. */
  wait(): Promise<void>;
}

/** The refusals that end no session in the SDK: a permission, or a person's own credentials, that do not do. */
const keepsSession = new Set(['7210', '7003', '0704']);

const expired = { status: 401, message: 'The user token has expired.' };

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
  function requirePerson(): Person & { isExpired(): boolean } {
    const { user, projectId } = state;
    if (!user.authenticated || projectId === undefined) throw noUser();
    const { sub, id, exp } = readFakeToken(user.token) ?? {};
    return {
      projectId,
      userId: String(sub ?? id),
      isExpired: () => Number(exp) * 1000 <= Date.now(),
    };
  }

  function refuse(failure: ModelFailure): never {
    const { status, code } = failure;
    if ((status === 401 || status === 403) && !keepsSession.has(code)) state.logout();
    throw new Error(JSON.stringify(failure));
  }

  return {
    model,
    wait,
    async send(method, operation) {
      const { isExpired, ...person } = requirePerson();
      const fault = takeFault(method);
      await wait();
      if (fault === 'network') throw new Error('Failed to fetch');
      if (fault instanceof Error) throw fault;
      if (fault) refuse(toFailure(fault));
      if (isExpired()) refuse(toFailure(expired));
      try {
        return operation(model, person);
      } catch (thrown) {
        if (thrown instanceof ModelError) refuse(thrown.failure);
        throw thrown;
      }
    },
    async sendToProxy(operation) {
      const { isExpired, ...person } = requirePerson();
      const fault = takeFault('request') ?? (isExpired() ? expired : undefined);
      await wait();
      if (fault === 'network') throw new Error('Failed to fetch');
      if (fault instanceof Error) throw fault;
      try {
        if (!fault) return operation(model, person);
      } catch (thrown) {
        if (thrown instanceof ModelError) throw proxyError(thrown.failure);
        throw thrown;
      }
      throw proxyError(toFailure(fault));
    },
    setFault(method, fault, times) {
      if (fault) faults.set(method, { fault, left: times });
      else faults.delete(method);
    },
  };
}

function proxyError(response: ModelFailure): Error {
  return Object.assign(new Error(response.message), { response });
}

function toFailure(fault: { status: number; message?: string; code?: string }): ModelFailure {
  const { status, message = `The fake Paragon answers ${status}.`, code = 'FAKE_FAULT' } = fault;
  return { message, code, status };
}
