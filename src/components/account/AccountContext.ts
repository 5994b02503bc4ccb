'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { Attempt } from '../../core/state';
import type { Credential, CredentialStatus } from '../../core/types';
import { requireContext } from '../internal/requireContext';
import type { PartState } from '../internal/stateAttributes';

/** One account and the attempt in flight for the account. A part of `Account` takes a function of this. */
export interface AccountState {
  credential: Credential;
  label: string;
  /** The integration's type. */
  integration: string;
  integrationName: string;
  /** The credential's status. */
  status: CredentialStatus;
  attempt: Attempt | undefined;
  /** The last failure, until the person dismisses it or tries again. */
  error: ParagonError | undefined;
  /** The kind of the attempt that failed: `replace` or `uninstall`. */
  failedKind: Attempt['kind'] | undefined;
}

/** What the parts of one account share. The object is renewed only when a member changed. */
export interface AccountContextValue extends AccountState {
  /** The label with nothing left out. */
  title: string;
  /** Whether the integration has no other account. */
  isOnly: boolean;
  /** The name that the radio buttons of one integration share. */
  group: string;
  /** What the `data-*` attributes of the parts say. */
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
