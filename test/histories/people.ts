import type { SeedCredential } from 'paragon-connect-react/testing';

export const userIds = ['ada', 'bob'] as const;

/** Who is there. */
export type UserId = (typeof userIds)[number];

function account(userId: UserId, integration: string, email: string): SeedCredential {
  return { userId, integration, account: { providerId: email, name: email, email } };
}

/** Two people, each with accounts of their own before anybody has signed in. */
export const people: readonly SeedCredential[] = [
  account('ada', 'googledrive', 'ada@work.example'),
  account('ada', 'googledrive', 'ada@home.example'),
  account('ada', 'slack', 'ada@work.example'),
  account('bob', 'googledrive', 'bob@home.example'),
  account('bob', 'notion', 'bob@home.example'),
];
