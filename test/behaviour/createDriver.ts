/** How a call ended: it threw outright, its promise settled, or neither yet. */
export interface Outcome {
  how: 'threw' | 'rejected' | 'resolved' | 'pending';
  value?: unknown;
  error?: {
    isError: boolean;
    name?: string;
    message?: string;
    value?: unknown;
    response?: unknown;
  };
}

/** Something that happened, in order. */
export type Recorded =
  | { event: string; payload: Record<string, unknown>; hasToken: boolean; listed: number }
  | { flow: 'complete' | 'error' | 'next'; name: string; value: unknown; context?: unknown }
  | { settled: number };

export interface Tampering {
  isSameObject: boolean;
  isTouched: boolean;
}

/** Drives an SDK with data and answers with data: in this process, or from inside a page. */
export interface Driver {
  start(method: string, parameters: unknown[]): number;
  outcome(ticket: number): Promise<Outcome>;
  peek(ticket: number): Outcome;
  record(): Recorded[];
  tamper(): Tampering;
}

interface FlowParameters {
  name?: string;
  throwIn?: 'complete' | 'next';
}

interface Sdk {
  getUser(): object;
  subscribe(name: string, listener: (payload: object, state: object) => void): unknown;
}

const events = ['onIntegrationInstall', 'onIntegrationUninstall', 'onPortalClose'];

export function createDriver(sdk: Sdk): Driver {
  const outcomes: Outcome[] = [];
  const settled: Promise<Outcome>[] = [];
  const recorded: Recorded[] = [];

  for (const event of events) {
    sdk.subscribe(event, (payload, state) => {
      const { integrationType } = payload as { integrationType: string };
      const listed = Reflect.get(read(sdk, integrationType), 'allCredentials')?.length ?? 0;
      recorded.push({ event, payload: { ...toData(payload) }, hasToken: 'token' in state, listed });
    });
  }

  let finish: () => void = () => undefined;

  /** The callbacks of a flow, which is called `name`; `throwIn` says which of them shall throw. */
  function toFlowOptions({ name = 'flow', throwIn, ...options }: FlowParameters): object {
    const hear = (flow: 'complete' | 'next') => (value: object) => {
      const onClick: unknown = Reflect.get(Object(Reflect.get(value, 'finish')), 'onClick');
      if (typeof onClick === 'function') finish = () => onClick();
      recorded.push({ flow, name, value: toData(value) });
      if (throwIn === flow) throw new Error(`Thrown in ${flow}.`);
    };
    return {
      onNext: hear('next'),
      onComplete: hear('complete'),
      onSuccess: hear('complete'),
      onError: (value: unknown, context: unknown) =>
        recorded.push({ flow: 'error', name, value: toData(value), context }),
      ...options,
    };
  }

  function invoke(method: string, [first, options, ...rest]: unknown[]): unknown {
    if (method === 'installFlow.finish') return finish();
    const [owner, name] = method.includes('.') ? method.split('.') : [undefined, method];
    const target: object = owner ? Reflect.get(sdk, owner) : sdk;
    const parameters = [toLoaders(first), options, ...rest];
    const callbacksAt = { 'installFlow.start': 1, startOAuthFlow: 2 }[method];
    if (callbacksAt) parameters[callbacksAt] = toFlowOptions(Object(parameters[callbacksAt]));
    return Reflect.get(target, name ?? '').apply(target, parameters);
  }

  return {
    start(method, parameters) {
      const ticket = outcomes.length;
      outcomes.push({ how: 'pending' });
      const settle = (outcome: Outcome): Outcome => {
        outcomes[ticket] = outcome;
        recorded.push({ settled: ticket });
        return outcome;
      };
      try {
        const value = invoke(method, parameters);
        settled[ticket] = Promise.resolve(value).then(
          (resolved) => settle({ how: 'resolved', value: toData(resolved) }),
          (thrown) => settle({ how: 'rejected', error: describe(thrown) }),
        );
      } catch (thrown) {
        settled[ticket] = Promise.resolve(settle({ how: 'threw', error: describe(thrown) }));
      }
      return ticket;
    },
    outcome: (ticket) => settled[ticket] ?? Promise.reject(new Error(`No call ${ticket}.`)),
    peek: (ticket) => outcomes[ticket] ?? { how: 'pending' },
    record: () => recorded,
    tamper() {
      const first = sdk.getUser();
      Reflect.set(first, 'userId', 'touched');
      const second = sdk.getUser();
      return {
        isSameObject: first === second,
        isTouched: Reflect.get(second, 'userId') === 'touched',
      };
    },
  };
}

function read(sdk: Sdk, type: string): object {
  return Object(Reflect.get(Object(Reflect.get(sdk.getUser(), 'integrations')), type));
}

function describe(thrown: unknown): NonNullable<Outcome['error']> {
  if (!(thrown instanceof Error)) return { isError: false, value: toData(thrown) };
  const { name, message } = thrown;
  const response = 'response' in thrown ? { response: toData(thrown.response) } : {};
  return { isError: true, name, message, ...response };
}

/** Functions cannot be sent: `{ loads: [texts] }` stands for a loader of these, `{ fails: 'text' }` for one that rejects. */
function toLoaders(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given;
  const { loads, fails, ...rest } = given as { loads?: string[]; fails?: string };
  if (!loads && !fails) {
    return Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, toLoaders(value)]));
  }
  const load = async (...heard: unknown[]) => {
    if (fails) throw new Error(fails);
    // What the loader heard is told by the last option.
    const labels = [...(loads ?? []), JSON.stringify(heard)];
    return { options: labels.map((label) => ({ label, value: label })), nextPageCursor: 'more' };
  };
  return { loadOptions: load, get: load };
}

/** What is left of a value on its way out of a page. */
function toData<Value>(value: Value): Value {
  return value === undefined ? value : JSON.parse(JSON.stringify(value));
}
