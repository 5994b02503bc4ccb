/**
 * The commands of W3C WebDriver that the journeys need: the HTTP request that a driver takes, and the name that
 * Firefox's own protocol has for the command. `:id` is filled in from the parameters.
 */
export const commands = {
  newSession: ['POST', '', 'WebDriver:NewSession'],
  navigate: ['POST', '/url', 'WebDriver:Navigate'],
  getWindow: ['GET', '/window', 'WebDriver:GetWindowHandle'],
  getWindows: ['GET', '/window/handles', 'WebDriver:GetWindowHandles'],
  switchToWindow: ['POST', '/window', 'WebDriver:SwitchToWindow'],
  closeWindow: ['DELETE', '/window', 'WebDriver:CloseWindow'],
  click: ['POST', '/element/:id/click', 'WebDriver:ElementClick'],
  getLabel: ['GET', '/element/:id/computedlabel', 'WebDriver:GetComputedLabel'],
  performActions: ['POST', '/actions', 'WebDriver:PerformActions'],
  execute: ['POST', '/execute/sync', 'WebDriver:ExecuteScript'],
} as const;

export type Command = keyof typeof commands;

/** Sends a command to a browser, and returns what its answer holds. */
export type Send = (command: Command, parameters?: Record<string, unknown>) => Promise<unknown>;

/** A running browser. */
export interface Engine {
  send: Send;
  close(): Promise<void>;
}
