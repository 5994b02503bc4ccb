import type { Credential } from '../../core/types';
import { reportOnce } from '../internal/emit';
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

/** Names an account. Where the function returns nothing, the kit chooses the label. */
export type GetAccountLabel = (credential: Credential) => string | null | undefined;

/**
 * What to call an account: the first of the app's label, the `externalId`, an e-mail, a name or a login from the
 * provider, and the `providerId`. Undefined when none of these is known.
 */
export function toAccountLabel(
  credential: Credential,
  getAccountLabel?: GetAccountLabel | undefined,
): string | undefined {
  return toText(ask(getAccountLabel, credential)) ?? getOwnLabel(credential);
}

function ask(getAccountLabel: GetAccountLabel | undefined, credential: Credential): unknown {
  try {
    const label: unknown = getAccountLabel?.(credential);
    if (typeof label === 'object' && label !== null) {
      reportOnce(new TypeError('getAccountLabel returned no text.'));
    }
    return label;
  } catch (thrown) {
    reportOnce(thrown);
    return undefined;
  }
}

/** The labels by credential. A changed account is another object. */
const ownLabels = new WeakMap<Credential, string | undefined>();

function getOwnLabel(credential: Credential): string | undefined {
  if (!ownLabels.has(credential)) ownLabels.set(credential, findLabel(credential));
  return ownLabels.get(credential);
}

/** Looks in one place after the other. A uuid is the last choice, because no person recognises it. */
function findLabel({ externalId, providerData, providerId }: Credential): string | undefined {
  const data: Record<string, unknown> = providerData ?? {};
  const places = [
    () => toText(externalId),
    () => emailIn(data),
    () => firstOf(data, nameKeys),
    () => firstOf(data, loginKeys),
    () => toText(providerId),
  ];
  let anId: string | undefined;
  for (const look of places) {
    const found = look();
    if (found !== undefined && !isUuid(found)) return found;
    anId ??= found;
  }
  return anId;
}

function emailIn(data: Record<string, unknown>): string | undefined {
  // Each provider names the field otherwise, so any value that is an address will do.
  return (
    firstOf(data, emailKeys) ??
    Object.values(data)
      .map(toText)
      .find((value) => isEmail(value))
  );
}

function firstOf(data: Record<string, unknown>, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const text = toText(data[key]);
    if (text !== undefined) return text;
  }
  return undefined;
}

function isEmail(value: string | undefined): boolean {
  // No address is longer, and the pattern is slow on a long text.
  return value !== undefined && value.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
}

function isUuid(value: string): boolean {
  return /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(value);
}
