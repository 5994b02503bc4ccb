import type { Credential } from '../../src/core/types';
import type { AccountInputs, CatalogueName, ParagonModel } from '../../src/model/ParagonModel';
import type { Person } from '../../src/model/types';
import type { FakeMethod } from '../../src/testing/FakeParagon';
import type { Outcome, Recorded, Tampering } from './createDriver';

/** A call of the SDK that was started. */
export type Ticket = number;

/** An SDK, the server behind it, and the person in its windows. Everything is sent as data. */
export interface World {
  projectId: string;
  getToken(options?: {
    userId?: string;
    expiresInSeconds?: number;
    readOnly?: boolean;
  }): Promise<string>;

  /**
   * Starts a call and resolves as soon as it has returned. What the install flow calls back is recorded;
   * `installFlow.finish` presses the button of its last instruction.
   */
  start(method: string, ...parameters: unknown[]): Promise<Ticket>;
  /** How the call ended. */
  outcome(ticket: Ticket): Promise<Outcome>;
  /** How the call ended so far, without waiting. */
  peek(ticket: Ticket): Promise<Outcome>;
  /** What happened since the beginning, in order: events, and calls that settled. */
  record(): Promise<Recorded[]>;
  /** Changes what `getUser()` returned, and tells what another call returns. */
  tamper(): Promise<Tampering>;

  /** The person in a window, the newest unless said otherwise. Resolves when the window has closed. */
  allow(email: string, window?: number): Promise<void>;
  deny(window?: number): Promise<void>;
  close(window?: number): Promise<void>;
  countWindows(): Promise<number>;
  /** Resolves when the SDK has asked for the outcome of its windows at least once more. */
  polled(): Promise<void>;

  /** What the server holds. */
  accounts(integration: string): Credential[];
  setStatus(credentialId: string, status: Credential['status']): void;
  /** Changes what the server holds, behind the SDK's back. */
  change(recipe: (model: ParagonModel, person: Person) => void): void;
  /** What was filled in to connect the account. */
  inputs(credentialId: string): AccountInputs;
  /** The next call of the method fails, with this status and the service's code for it. */
  fail(method: FakeMethod, fault: number | 'forget' | 'malformed' | 'network', code?: string): void;
  /** From the first call on, time stands under the behaviour's hand: lets that many milliseconds pass. */
  pass(milliseconds: number): Promise<void>;
  /** The next call of the method gets no answer until the returned function is called, and a moment longer. */
  hold(method: FakeMethod): Promise<() => void>;
  /** The credentials that the requests and the workflows went out with, the oldest first. */
  usedCredentials(): (string | undefined)[];
}

/** One promise of the SDK that the kit relies on. */
export interface Behaviour {
  name: string;
  /** Which integrations are configured. @default 'accounts' */
  catalogue?: CatalogueName;
  run(world: World): Promise<void>;
}
