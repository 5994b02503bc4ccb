'use client';
import { type Context, createContext, useContext } from 'react';
import type { ParagonError } from '../../core/ParagonError';
import type { Attempt } from '../../core/state';
import type { Credential, CredentialStatus } from '../../core/types';
import { requireContext } from '../internal/requireContext';
import type { PartState } from '../internal/stateAttributes';

/** What the list gives to one row; it is renewed only when something in it changed. */
export interface AccountItem {
  credential: Credential;
  label: string;
  /** The label with nothing left out. */
  title: string;
  integration: string;
  integrationName: string;
  /** Whether it is the only account of its integration. */
  isOnly: boolean;
  /** Names the radio buttons of one integration. */
  group: string;
}

/** One account, and the attempt that is in flight for it: what a part of it takes a function of. */
export interface AccountState
  extends Pick<AccountItem, 'credential' | 'label' | 'integration' | 'integrationName'> {
  /** The credential's status. */
  status: CredentialStatus;
  attempt: Attempt | undefined;
  /** What failed last, until it is dismissed or tried again. */
  error: ParagonError | undefined;
  /** What was tried when it failed: `replace` or `uninstall`. */
  failedKind: Attempt['kind'] | undefined;
}

/** What the parts of one account share. */
export interface AccountContextValue extends AccountItem, AccountState {
  /** What its `data-*` attributes say. */
  data: PartState;
  replace(): void;
}

/** Given by `Integration.Accounts` to each row. */
export const AccountItemContext: Context<AccountItem | null> = createContext<AccountItem | null>(
  null,
);

/** Given by `Account.Root`. */
export const AccountContext: Context<AccountContextValue | null> =
  createContext<AccountContextValue | null>(null);

export function useAccountItem(part: string): AccountItem {
  return requireContext(useContext(AccountItemContext), part, 'Integration.Accounts');
}

export function useAccountContext(part: string): AccountContextValue {
  return requireContext(useContext(AccountContext), part, 'Account.Root');
}
