import type { CatalogueIntegration, SeedCredential } from '../types';
import { everyInput } from './everyInput';
import { klaviyo } from './klaviyo';
import { monday } from './monday';
import { sharepoint } from './sharepoint';

function seed(
  { type, accounts }: CatalogueIntegration,
  accountIndex: number,
  day: string,
  credential: SeedCredential['credential'],
  configurations?: SeedCredential['configurations'],
): SeedCredential[] {
  const account = accounts[accountIndex];
  if (!account) return [];
  const date = `${day}T09:15:00.000Z`;
  const dates = { dateCreated: date, dateUpdated: date, dateRefreshed: date };
  const common = { userId: 'demo-user', integration: type, account };
  return [{ ...common, credential: { ...dates, ...credential }, configurations }];
}

/** What `demo-user` has of the integrations that are in the catalogue of forms alone. */
export const formsSeed: readonly SeedCredential[] = [
  ...seed(klaviyo, 0, '2024-05-02', { id: '9be4bcfc-49b6-4a08-b2e6-cc3ababced20' }),
  ...seed(klaviyo, 1, '2024-05-03', {
    id: '830e07bc-1e39-4f10-92bd-4acefaecbd38',
    status: 'INVALID',
    refreshFailureCount: 2,
  }),
  ...seed(sharepoint, 0, '2024-05-06', { id: '5790f82e-c1d3-4cff-aa3a-f4d46b0a18e8' }),
  ...seed(sharepoint, 1, '2024-05-07', {
    id: '6bf46c69-7d2c-4f82-aeea-cbe226e87555',
    status: 'PENDING',
  }),
  ...seed(monday, 0, '2024-05-08', {
    id: '13deef86-ab10-41d0-b646-e1f40a097c97',
    status: 'PENDING',
  }),
  ...seed(everyInput, 0, '2024-05-09', { id: 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e' }, [
    {
      id: '57124242-5051-41cc-917f-9acae01f5057',
      sharedSettings: {
        text: 'engines',
        email: 'ada@work.example',
        enum: 'high',
        dynamicEnum: 'Project 21@ada@work.example',
      },
    },
    {
      id: '7f26144b-9828-4fcd-99a5-4a7bb1fee08f',
      externalId: 'emea',
      sharedSettings: { text: 'engines-emea', email: 'emea@work.example' },
    },
  ]),
  ...seed(everyInput, 1, '2024-05-10', { id: '119a72d1-74c9-4f6a-8c01-1cdd9474031b' }),
];
