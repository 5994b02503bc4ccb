import type { SeedCredential } from 'paragon-connect-react/testing';
import type { LocalParagonOptions } from '../../../src/local-paragon/types';
import { catalogue } from '../../histories/settings/catalogue';

export const work = 'ada@work.example';
export const home = 'ada.king@example.org';
const ids = {
  work: '5f0d1e59-9b7d-4b60-8f0c-0b3d3a3c1a01',
  home: '5f0d1e59-9b7d-4b60-8f0c-0b3d3a3c1a02',
};

function account(
  integration: string,
  email: string,
  credential: SeedCredential['credential'],
): SeedCredential {
  const one = { providerId: email, name: email, email };
  return { userId: 'demo-user', integration, account: one, credential };
}

/** Two accounts of one integration that work, one that must be reconnected, and one that must be finished. */
export const manageParagon: LocalParagonOptions = {
  catalogue,
  seed: [
    account('googledrive', work, { id: ids.work }),
    account('googledrive', home, { id: ids.home }),
    account('slack', work, { status: 'INVALID' }),
    account('slack', home, { status: 'PENDING' }),
  ],
};

/** The credential id of an account of Google Drive. */
export const idOf = (label: string): string => (label === work ? ids.work : ids.home);
