import type { Credential } from '../core/types';
import { catalogue } from './catalogue';
import type { SeedCredential } from './types';

function demo(
  integration: string,
  accountIndex: number,
  day: string,
  credential: SeedCredential['credential'],
): SeedCredential[] {
  const account = catalogue.find((item) => item.type === integration)?.accounts[accountIndex];
  const date = `${day}T09:15:00.000Z`;
  const dates: Partial<Credential> = { dateCreated: date, dateUpdated: date, dateRefreshed: date };
  if (!account) return [];
  return [{ userId: 'demo-user', integration, account, credential: { ...dates, ...credential } }];
}

/** What `demo-user` has from the start: one account of the vendor's docs, and one of every status. */
export const demoSeed: readonly SeedCredential[] = [
  ...demo('salesforce', 0, '2023-05-30', {
    id: 'a5e995c2-7709-43fd-9cdf-f759faa52497',
    projectId: 'd1f142cd-1dfe-4d76-ab4c-8f64901a9c5c',
    personaId: '30975f6a-c50c-4e74-914a-3eb700db8b05',
    dateCreated: '2023-05-30T22:33:20.349Z',
    dateUpdated: '2023-05-30T22:33:20.349Z',
    dateRefreshed: '2023-05-30T22:33:20.349Z',
    dateValidUntil: '2023-05-30T23:33:17.809Z',
  }),
  ...demo('googlecalendar', 0, '2024-02-12', { id: '0012ca8e-563f-40eb-9f0b-1626b4e37937' }),
  ...demo('googlecalendar', 1, '2024-03-04', {
    id: '478fa19b-3f79-4874-8f5b-26c5b94186c0',
    status: 'INVALID',
    refreshFailureCount: 3,
  }),
  ...demo('hubspot', 0, '2024-01-22', {
    id: 'b96a5a50-796b-4897-b603-34c4e34a34b6',
    status: 'INVALID',
    refreshFailureCount: 5,
  }),
  ...demo('notion', 0, '2024-04-09', { id: 'cfb4310e-79ac-4283-89cb-759638c0db29' }),
  ...demo('notion', 1, '2024-04-11', {
    id: '03098362-1636-4583-adc4-790df18beeaf',
    status: 'PENDING',
  }),
];
