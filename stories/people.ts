import type { FakeAccount } from 'paragon-connect-react/testing';

export const ada: FakeAccount = { email: 'ada@work.example' };
export const king: FakeAccount = { email: 'ada.king@example.org' };
export const team: FakeAccount = { email: 'analytics@work.example' };

/** What most stories list. */
export const fewTypes: readonly string[] = ['googledrive', 'slack', 'salesforce'];

export const fewAccounts: Readonly<Record<string, readonly FakeAccount[]>> = {
  googledrive: [ada, king],
  slack: [ada],
};
