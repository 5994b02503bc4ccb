import { describe, expect, it } from 'vitest';
import { labelAccounts } from '../../../src/components/account/labelAccounts';
import { toAccountLabel } from '../../../src/components/account/toAccountLabel';
import type { Credential } from '../../../src/core/types';
import { defaultLabels } from '../../../src/labels/defaultLabels';

const uuid = '0b0c6b1e-6a3e-4a86-9a3e-2f3f1d0e5c11';
const words = { ...defaultLabels, locale: 'en-GB' };

function credential(change: Partial<Credential> = {}): Credential {
  return {
    id: uuid,
    providerId: 'provider-1',
    status: 'VALID',
    dateCreated: '2026-05-12T10:00:00.000Z',
    ...change,
  } as Credential;
}

describe('toAccountLabel', () => {
  it.each([
    ['externalId', { externalId: 'team-7', providerData: { email: 'ada@work.example' } }, 'team-7'],
    [
      'an e-mail before a name',
      { providerData: { name: 'Ada', email: 'ada@work.example' } },
      'ada@work.example',
    ],
    [
      'an e-mail under any key',
      { providerData: { account_owner: 'ada@work.example' } },
      'ada@work.example',
    ],
    ['a name before a login', { providerData: { login: 'ada', name: 'Ada' } }, 'Ada'],
    ['a login', { providerData: { login: 'ada' } }, 'ada'],
    ['providerId at last', { providerData: undefined }, 'provider-1'],
    [
      'anything rather than a uuid',
      { externalId: uuid, providerData: { email: 'ada@work.example' } },
      'ada@work.example',
    ],
    ['a number as a text', { providerData: { name: 7 } }, '7'],
    ['nothing that is no text', { providerData: { email: {}, name: [] } as never }, 'provider-1'],
    ['no blank text', { externalId: ' ', providerData: { email: '', name: '  ' } }, 'provider-1'],
  ] satisfies [string, Partial<Credential>, string][])('takes %s', (_, change, label) => {
    expect(toAccountLabel(credential(change))).toBe(label);
  });

  it('lets the caller name an account, and names it itself where the caller does not', () => {
    const known = credential({ externalId: 'team-7' });
    expect(toAccountLabel(known, () => 'Mine')).toBe('Mine');
    expect(toAccountLabel(known, () => null)).toBe('team-7');
  });

  it('knows no label when nothing is known', () => {
    expect(toAccountLabel(credential({ providerId: '' }))).toBeUndefined();
  });
});

describe('labelAccounts', () => {
  const labelsOf = (accounts: Credential[]): string[] =>
    [...labelAccounts(accounts, words).values()].map(({ label }) => label);
  const twin = (id: string, dateCreated: string): Credential =>
    credential({ id, dateCreated, externalId: 'Sales' });

  it('tells equal labels apart by the day they were connected', () => {
    const accounts = [
      twin('a', '2026-05-12T10:00:00.000Z'),
      twin('b', '2026-06-13T10:00:00.000Z'),
      credential({ id: 'c', externalId: 'Support' }),
    ];
    expect(labelsOf(accounts)).toEqual(['Sales (12 May 2026)', 'Sales (13 Jun 2026)', 'Support']);
  });

  it('tells them apart by their id when the day is the same', () => {
    const day = '2026-05-12T10:00:00.000Z';
    const accounts = [twin('id-aaaa', day), twin('id-bbbb', day)];
    expect(labelsOf(accounts)).toEqual(['Sales (aaaa)', 'Sales (bbbb)']);
  });

  it('calls an account of which nothing is known an account', () => {
    expect(labelsOf([credential({ providerId: '' })])).toEqual(['Account']);
  });

  it('shortens a long label, keeps it whole in the title, and tells apart what is then equal', () => {
    const long = (id: string, middle: string): Credential =>
      credential({ id, externalId: `${'a'.repeat(100)}${middle}${'z'.repeat(100)}` });
    const accounts = [long('id-aaaa', '1'), long('id-bbbb', '2')];
    const short = `${'a'.repeat(79)}…${'z'.repeat(40)}`;
    expect(labelsOf(accounts)).toEqual([`${short} (aaaa)`, `${short} (bbbb)`]);
    const titles = [...labelAccounts(accounts, words).values()].map(({ title }) => title);
    expect(titles).toEqual(accounts.map(({ externalId }) => externalId));
  });
});
