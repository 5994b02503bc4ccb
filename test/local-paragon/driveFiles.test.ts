import { expect, it } from 'vitest';
import { person, startLocalParagon } from './startLocalParagon';

interface FileList {
  kind: string;
  files: { kind: string; id: string; name: string; mimeType: string }[];
}

async function startDrive() {
  const { paragon, sdk, integration } = await startLocalParagon();
  const drive = integration('googledrive');
  const connect = (account = drive.accounts[0], options = {}) => {
    if (!account) throw new Error('The catalogue has accounts.');
    return paragon.model.grant(person, drive.id, account, options);
  };
  const ask = async (credentialId: string, path = '/drive/v3/files') => {
    const headers = { 'X-Paragon-Credential': credentialId };
    return (await sdk('GET', `/proxy/googledrive${path}`, { headers })).json();
  };
  const list: (credentialId: string) => Promise<FileList> = ask;
  return { ...drive, connect, ask, list };
}

const idsOf = ({ files }: FileList) => files.map(({ id }) => id);
const namesOf = ({ files }: FileList) => files.map(({ name }) => name);

it('lists files as Google Drive does', async () => {
  const { connect, list } = await startDrive();
  const { kind, files } = await list(connect().id);
  expect(kind).toBe('drive#fileList');
  expect(files.length).toBeGreaterThan(3);
  for (const file of files) {
    expect(file).toEqual({
      kind: 'drive#file',
      id: expect.stringMatching(/^1[\w-]{27}$/),
      name: expect.stringMatching(/\S/),
      mimeType: expect.stringMatching(/^(application|image|text|video)\/[\w.-]+$/),
    });
  }
  expect(new Set(files.map(({ mimeType }) => mimeType)).size).toBeGreaterThan(1);
});

it('lists the files of the account that the header names', async () => {
  const { accounts, connect, list } = await startDrive();
  const lists = await Promise.all(accounts.map((account) => list(connect(account).id)));
  const ids = lists.flatMap(idsOf);
  expect(new Set(ids).size).toBe(ids.length);
  const names = lists.flatMap(namesOf);
  expect(new Set(names).size).toBe(names.length);
});

it('has files for an account that was typed in, and for one without a name', async () => {
  const { connect, list } = await startDrive();
  const account = { providerId: 'new', name: 'Grace Hopper', email: 'grace@example.com' };
  expect(namesOf(await list(connect(account).id))).toContain('Notes of Grace Hopper');
  const nameless = connect({ ...account, providerId: 'newer', name: '' });
  expect(namesOf(await list(nameless.id))).toContain('Notes of grace@example.com');
});

it('lists the same files whenever and however an account is connected', async () => {
  const [here, elsewhere] = [await startDrive(), await startDrive()];
  const expected = await here.list(here.connect().id);
  const other = elsewhere.connect(elsewhere.accounts[1]);
  expect(await elsewhere.list(other.id)).not.toEqual(expected);
  elsewhere.connect(elsewhere.accounts[0], { selectedCredentialId: other.id });
  expect(await elsewhere.list(other.id)).toEqual(expected);
});

it('echoes what it has no answer for', async () => {
  const { connect, ask } = await startDrive();
  expect(await ask(connect().id, '/about')).toMatchObject({
    integration: 'googledrive',
    account: { email: 'ada@work.example' },
    path: '/about',
  });
});
