'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { Attempt } from '../../core/state';
import type { Credential, CredentialStatus } from '../../core/types';
import { requireContext } from '../internal/requireContext';
import type { PartState } from '../internal/stateAttributes';

/** One account, and the attempt that is in flight for it: what a part of it takes a function of. */
export interface AccountState {
  credential: Credential;
  label: string;
  /** The integration's type. */
  integration: string;
  integrationName: string;
  /** The credential's status. */
  status: CredentialStatus;
  attempt: Attempt | undefined;
  /** What failed last, until it is dismissed or tried again. */
  error: ParagonError | undefined;
  /** What was tried when it failed: `replace` or `uninstall`. */
  failedKind: Attempt['kind'] | undefined;
}

/** What the parts of one account share; it is renewed only when something in it changed. */
export interface AccountContextValue extends AccountState {
  /** The label with nothing left out. */
  title: string;
  /** Whether it is the only account of its integration. */
  isOnly: boolean;
  /** Names the radio buttons of one integration. */
  group: string;
  /** What the `data-*` attributes of its parts say. */
  data: PartState;
}

/** Given by `Integration.Accounts` to each row. */
export const AccountItemContext: Context<AccountContextValue | null> =
  createContext<AccountContextValue | null>(null);

/** Given by `Account.Root`. */
export const AccountContext: Context<AccountContextValue | null> =
  createContext<AccountContextValue | null>(null);

export function useAccountItem(part: string): AccountContextValue {
  return requireContext(useContext(AccountItemContext), part, 'Integration.Accounts');
}

export function useAccountContext(part: string): AccountContextValue {
  return requireContext(useContext(AccountContext), part, 'Account.Root');
}
