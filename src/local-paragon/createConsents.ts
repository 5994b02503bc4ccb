import type { Credential } from '../core/types';
import { ModelError } from '../model/ModelError';
import type { ParagonModel } from '../model/ParagonModel';
import type { CatalogueIntegration, GrantOptions, Person, ProviderAccount } from '../model/types';

/** A consent window that was opened. */
export interface Consent {
  person: Person;
  integration: CatalogueIntegration;
  /** Whom the window may tell. */
  origin: string;
  sessionId: string | undefined;
  options: GrantOptions;
}

/** A consent that was given; the code is good for one credential. */
interface Grant {
  consent: Consent;
  account: ProviderAccount;
  credential?: { id: string; owner: Person } | undefined;
}

/** The consent windows and what was decided in them. */
export interface Consents {
  start(consent: Consent): string;
  get(state: string): Consent;
  /** The accounts to choose from, with those that were typed in before. */
  getAccounts(integration: CatalogueIntegration): ProviderAccount[];
  /** Adds an account that was typed in; the same e-mail is the same account. */
  addAccount(integration: CatalogueIntegration, name: string, email: string): ProviderAccount;
  /** The account behind a credential. */
  describe(integration: CatalogueIntegration, credential: Credential): ProviderAccount;
  /** Returns the authorization code. */
  allow(consent: Consent, account: ProviderAccount): string;
  /** One code makes one credential, however often and by whichever way it comes. */
  exchange(code: string, person?: Person, options?: GrantOptions): Credential;
  /** Exchanges the code for the window's session, which the SDK polls. */
  finishSession(code: string): Credential;
  getSession(person: Person, sessionId: string): string | undefined;
  forgetSession(person: Person, sessionId: string): void;
  reset(): void;
}

const isSame = (a: Person, b: Person) => a.projectId === b.projectId && a.userId === b.userId;

export function createConsents(model: ParagonModel): Consents {
  const windows = new Map<string, Consent>();
  const grants = new Map<string, Grant>();
  const sessions = new Map<string, { person: Person; credentialId: string }>();
  const typedIn = new Map<string, ProviderAccount[]>();

  function getAccounts(integration: CatalogueIntegration): ProviderAccount[] {
    return [...integration.accounts, ...(typedIn.get(integration.id) ?? [])];
  }

  function findGrant(code: string): Grant {
    const grant = grants.get(code);
    if (grant) return grant;
    throw new ModelError(400, 'INVALID_CODE', 'The authorization code is unknown.');
  }

  function exchange(code: string, person?: Person, options?: GrantOptions): Credential {
    const grant = findGrant(code);
    const { consent, account, credential } = grant;
    const owner = person ?? consent.person;
    if (!credential) {
      // The account type and the inputs are the window's own; who exchanges the code says the rest.
      const all = { ...consent.options, ...options };
      const added = model.grant(owner, consent.integration.id, account, all);
      grant.credential = { id: added.id, owner };
      return added;
    }
    if (isSame(credential.owner, owner)) return model.getCredential(owner, credential.id);
    throw new ModelError(404, 'CREDENTIAL_NOT_FOUND', 'The code was used for another person.');
  }

  return {
    start(consent) {
      const state = crypto.randomUUID();
      windows.set(state, consent);
      return state;
    },

    get(state) {
      const consent = windows.get(state);
      if (consent) return consent;
      throw new ModelError(404, 'UNKNOWN_STATE', 'This window is out of date. Close it.');
    },

    getAccounts,

    describe(integration, { providerId }) {
      const account = getAccounts(integration).find((item) => item.providerId === providerId);
      return account ?? { providerId, name: '', email: '' };
    },

    addAccount(integration, name, email) {
      const known = getAccounts(integration).find((account) => account.email === email);
      if (known) return known;
      const account = { providerId: crypto.randomUUID().slice(0, 13), name, email };
      const { id } = integration;
      typedIn.set(id, [...(typedIn.get(id) ?? []), account]);
      return account;
    },

    allow(consent, account) {
      const code = crypto.randomUUID();
      grants.set(code, { consent, account });
      return code;
    },

    exchange,

    finishSession(code) {
      const { person, sessionId } = findGrant(code).consent;
      const credential = exchange(code);
      if (sessionId) sessions.set(sessionId, { person, credentialId: credential.id });
      return credential;
    },

    getSession(person, sessionId) {
      const session = sessions.get(sessionId);
      return session && isSame(session.person, person) ? session.credentialId : undefined;
    },

    forgetSession(person, sessionId) {
      const session = sessions.get(sessionId);
      if (session && isSame(session.person, person)) sessions.delete(sessionId);
    },

    reset() {
      for (const map of [windows, grants, sessions, typedIn]) map.clear();
    },
  };
}
