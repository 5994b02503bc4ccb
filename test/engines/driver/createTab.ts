import type { Send } from './commands';

export type Role = 'alert' | 'alertdialog' | 'button' | 'listitem' | 'radio' | 'region' | 'status';

/** What can have the role. Whether an element has the name, the browser says. */
const selectors: Record<Role, string> = {
  alert: '[role=alert]',
  alertdialog: '[role=alertdialog]',
  button: 'button',
  listitem: 'li',
  radio: 'input[type=radio]',
  region: 'section, [role=region]',
  status: '[role=status]',
};

/** The keys of WebDriver that are no characters. */
export const keys = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', Space: ' ' } as const;

/** An element of a page, as WebDriver passes elements around. */
export type Element = Record<string, string>;

const idOf = (element: Element): string => Object.values(element)[0] ?? '';

/** A window of a browser. */
export interface Tab {
  goto(url: string): Promise<void>;
  /** Runs a function in the page. The function can use its parameters and what the page has, and nothing else. */
  evaluate<Value, Parameters extends unknown[]>(
    body: (...parameters: Parameters) => Value,
    ...parameters: Parameters
  ): Promise<Awaited<Value>>;
  /** Finds an element by its role and its accessible name, as the browser works the name out. */
  find(role: Role, name: string | RegExp, within?: Element): Promise<Element | undefined>;
  click(element: Element): Promise<void>;
  /** Presses a key, wherever the focus is. */
  press(key: keyof typeof keys): Promise<void>;
  /** Gives the window the focus, as a click into it would. */
  focus(): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

/** A browser obeys in one window at a time. Going to another one leaves the focus where it is. */
export function createTabs(send: Send): (handle: string) => Tab {
  let current = '';
  return (handle) => {
    async function go(focus: boolean): Promise<void> {
      await send('switchToWindow', { handle, focus });
      current = handle;
    }
    return {
      ...createTab(async (command, parameters) => {
        if (current !== handle) await go(false);
        return send(command, parameters);
      }),
      focus: () => go(true),
      async isOpen() {
        return ((await send('getWindows')) as string[]).includes(handle);
      },
    };
  };
}

function createTab(send: Send): Omit<Tab, 'focus' | 'isOpen'> {
  const execute = (body: unknown, parameters: unknown[]): Promise<unknown> =>
    send('execute', { script: `return (${body}).apply(null, arguments)`, args: parameters });

  async function isCalled(element: Element, name: string | RegExp): Promise<boolean> {
    // The page may have drawn itself anew meanwhile.
    const label = await send('getLabel', { id: idOf(element) }).catch(() => undefined);
    return typeof name === 'string' ? label === name : name.test(String(label));
  }

  return {
    async goto(url) {
      await send('navigate', { url });
    },
    async evaluate(body, ...parameters) {
      // WebDriver has no `undefined`.
      return ((await execute(body, parameters)) ?? undefined) as never;
    },
    async find(role, name, within) {
      const found = await execute(findAll, [selectors[role], within ?? null]).catch(beLeaving);
      for (const element of (found ?? []) as Element[]) {
        if (await isCalled(element, name)) return element;
      }
      return undefined;
    },
    async click(element) {
      await send('click', { id: idOf(element) });
    },
    async press(key) {
      const actions = [
        { type: 'keyDown', value: keys[key] },
        { type: 'keyUp', value: keys[key] },
      ];
      await send('performActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async close() {
      await send('closeWindow');
    },
  };
}

/** On its way to the next page, a page of WebKit rejects and one of Firefox has nothing. */
function beLeaving(error: Error): undefined {
  if (!error.message.startsWith('no such frame')) throw error;
}

function findAll(selector: string, within: ParentNode | null): globalThis.Element[] {
  return [...(within ?? document).querySelectorAll(selector)];
}
