import type { Attempt } from 'paragon-connect-react/hooks';
import type { ParagonModel } from 'paragon-connect-react/testing';

/** A consent, and the account that it brought. */
export interface Granted {
  id: string;
  userId: string;
  integrationId: string;
}

/** What the server was asked to grant and to remove, against what anybody wanted. */
export interface Ledger {
  /** From now on this account may go. */
  want(credentialId: string): void;
  /** Until the returned function is called, every account of this person may go. */
  wantAll(userId: string, integrationId: string | undefined): () => void;
  /** An uninstall that waits must not happen any more; what the server was asked already goes on. */
  noteCancel(attempt: Pick<Attempt, 'kind' | 'phase' | 'credentialId'>): void;
  /** Another tab of the same person; what it does is wanted. */
  elsewhere(change: () => void): void;
  /** Every consent so far, the oldest first. */
  getGranted(): readonly Granted[];
  getComplaints(): string[];
  /** Stops looking. */
  close(): void;
}

export function createLedger(model: ParagonModel): Ledger {
  const wanted = new Set<string>();
  const conceded = new Set<string>();
  const all = new Set<{ userId: string; integrationId: string | undefined }>();
  const granted: Granted[] = [];
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
      const [{ userId }, integrationId, id] = parameters;
      // An install that is given up after the consent takes what it has begun along.
      const isHalfMade =
        granted.some((account) => account.id === id) &&
        model.getCredential(parameters[0], id).status === 'PENDING';
      removeCredential(...parameters);
      const isWanted =
        isHalfMade ||
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
    wantAll(userId, integrationId) {
      const item = { userId, integrationId };
      all.add(item);
      return () => void all.delete(item);
    },
    noteCancel({ kind, phase, credentialId = '' }) {
      if (kind !== 'uninstall') return;
      if (phase === 'queued') wanted.delete(credentialId);
      else conceded.add(credentialId);
    },
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
    close: () => void Object.assign(model, { grant, removeCredential }),
  };
}
