import type { FakeParagon } from 'paragon-connect-react/testing';

/** What the server was asked to grant and to remove, against what anybody wanted. */
export interface Ledger {
  /** From now on this account may go. */
  want(credentialId: string): void;
  /** It must not go any more, unless it went before. */
  unwant(credentialId: string): void;
  /** Another tab of the same person; what it does is wanted. */
  elsewhere(change: () => void): void;
  /** The accounts that were granted since the count was this, also to others. */
  getGranted(): readonly { id: string; userId: string; integrationId: string }[];
  getComplaints(): string[];
}

export function createLedger({ model }: FakeParagon): Ledger {
  const wanted = new Set<string>();
  const granted: { id: string; userId: string; integrationId: string }[] = [];
  const complaints: string[] = [];
  const { grant, removeCredential } = model;
  let isElsewhere = false;

  Object.assign(model, {
    grant(...parameters: Parameters<typeof grant>) {
      const credential = grant(...parameters);
      const [{ userId }, integrationId] = parameters;
      granted.push({ id: credential.id, userId, integrationId });
      return credential;
    },
    removeCredential(...parameters: Parameters<typeof removeCredential>) {
      removeCredential(...parameters);
      const [{ userId }, , id] = parameters;
      if (!isElsewhere && !wanted.has(id)) {
        complaints.push(`the account ${id} of ${userId} was removed, which nobody wanted`);
      }
    },
  });

  return {
    want: (id) => void wanted.add(id),
    unwant: (id) => void wanted.delete(id),
    elsewhere(change) {
      isElsewhere = true;
      try {
        change();
      } finally {
        isElsewhere = false;
      }
    },
    getGranted: () => granted,
    getComplaints: () => complaints,
  };
}
