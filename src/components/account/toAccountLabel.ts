import type { Credential } from '../../core/types';
import { toText } from '../text/toText';

const emailKeys = ['email', 'emailAddress', 'mail', 'userEmail', 'user_email', 'userPrincipalName'];
const nameKeys = [
  'name',
  'displayName',
  'display_name',
  'fullName',
  'full_name',
  'realName',
  'workspaceName',
  'teamName',
  'team_name',
  'companyName',
  'accountName',
];
const loginKeys = ['login', 'username', 'userName', 'user_name', 'screenName', 'handle'];

/** What the caller's `getAccountLabel` may answer; nothing falls back to the kit's own choice. */
export type GetAccountLabel = (credential: Credential) => string | null | undefined;

/**
 * What to call an account: the caller's word, its `externalId`, an e-mail, a name or a login that the provider
 * told, or its `providerId`; undefined when nothing a person could recognise is known.
 */
export function toAccountLabel(
  credential: Credential,
  getAccountLabel?: GetAccountLabel | undefined,
): string | undefined {
  const own = toText(getAccountLabel?.(credential));
  if (own) return own;
  const data: Record<string, unknown> = credential.providerData ?? {};
  const candidates = [
    toText(credential.externalId),
    emailIn(data),
    firstOf(data, nameKeys),
    firstOf(data, loginKeys),
    toText(credential.providerId),
  ].filter((candidate) => candidate !== undefined);
  return candidates.find((candidate) => !isUuid(candidate)) ?? candidates[0];
}

function emailIn(data: Record<string, unknown>): string | undefined {
  // Providers name the field as they like, so any value that is an address will do.
  return (
    firstOf(data, emailKeys) ??
    Object.values(data)
      .map(toText)
      .find((value) => isEmail(value))
  );
}

function firstOf(data: Record<string, unknown>, keys: string[]): string | undefined {
  return keys.map((key) => toText(data[key])).find((value) => value !== undefined);
}

function isEmail(value: string | undefined): boolean {
  // No address is longer, and the pattern takes its time over a long text.
  return value !== undefined && value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}

function isUuid(value: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value);
}
