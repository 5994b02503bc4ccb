import type { Credential } from '../core/types';
import type { ProviderAccount } from './types';

type ProviderData = NonNullable<Credential['providerData']>;

const google = ({ providerId, name, email }: ProviderAccount): ProviderData => ({
  sub: providerId,
  name,
  email,
  email_verified: true,
});

const shapes: Record<string, (account: ProviderAccount, login: string) => ProviderData> = {
  gmail: google,
  googlecalendar: google,
  googledrive: google,
  slack: ({ providerId, name, email }, login) => ({
    team_id: 'T01ENGINE',
    team: 'Analytical Engines',
    user_id: providerId,
    user: login,
    name,
    email,
  }),
  salesforce: ({ providerId, name, email }) => ({
    user_id: providerId,
    organization_id: '00D5g000004xAbC',
    preferred_username: email,
    name,
    email,
  }),
  hubspot: ({ providerId, email }) => ({
    hub_id: Number(providerId) || providerId,
    hub_domain: domainOf(email),
    user: email,
  }),
  notion: ({ providerId, name, email }) => ({
    workspace_id: providerId,
    workspace_name: `${name}'s Notion`,
    name,
    email,
  }),
  shopify: ({ providerId, name, email }, login) => ({
    id: providerId,
    shop: `${login}-store.example`,
    shop_owner: name,
    email,
  }),
  jira: ({ providerId, name, email }, login) => ({
    account_id: providerId,
    nickname: login,
    name,
    email,
  }),
  github: ({ providerId, name }, login) => ({ id: Number(providerId) || providerId, login, name }),
  dropbox: ({ providerId, name, email }) => ({
    account_id: providerId,
    display_name: name,
    email,
  }),
};

function domainOf(email: string): string {
  return email.split('@')[1] ?? 'example.com';
}

/** What the provider tells about an account, in the shape that this provider uses. */
export function getProviderData(type: string, account: ProviderAccount): ProviderData {
  const login = (account.email.split('@')[0] ?? '').replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const shape = Object.hasOwn(shapes, type) ? shapes[type] : undefined;
  return shape
    ? shape(account, login)
    : { id: account.providerId, name: account.name, email: account.email };
}
