import type { FakeParagon } from 'paragon-connect-react/testing';

/** What the server was asked to grant and to remove, against what anybody wanted. */
export interface Ledger {
  /** From now on this account may go. */
  want(credentialId: string): void;
  /** The server was asked already: nobody can take it back. */
  concede(credentialId: string): void;
  /** Until the returned function is called, every account of this person may go. */
  wantAll(userId: string, integrationId: string | undefined): () => void;
  /** It must not go any more, unless it went before. */
  unwant(credentialId: string): void;
  /** Another tab of the same person; what it does is wanted. */
  elsewhere(change: () => void): void;
  /** Every consent so far, the oldest first. */
  getGranted(): readonly { id: string; userId: string; integrationId: string }[];
  getComplaints(): string[];
}

export function createLedger({ model }: FakeParagon): Ledger {
  const wanted = new Set<string>();
  const conceded = new Set<string>();
  const all = new Set<{ userId: string; integrationId: string | undefined }>();
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
      const [{ userId }, integrationId, id] = parameters;
      const isWanted =
        wanted.has(id) ||
        conceded.has(id) ||
        [...all].some((item) => item.userId === userId && item.integrationId === integrationId);
      if (!isElsewhere && !isWanted) {
        complaints.push(`the account ${id} of ${userId} was removed, which nobody wanted`);
      }
    },
  });

  return {
    want: (id) => void wanted.add(id),
    concede: (id) => void conceded.add(id),
    wantAll(userId, integrationId) {
      const item = { userId, integrationId };
      all.add(item);
      return () => void all.delete(item);
    },
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
