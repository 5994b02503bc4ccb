import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLocalParagon } from '../../src/local-paragon/createLocalParagon';
import { catalogue as known } from '../../src/model/catalogue';
import type { CatalogueIntegration, SeedCredential } from '../../src/model/types';
import { changing, idOfAccount, idOfIntegration, readSize, type Size } from './sizes';

/** What Paragon answers for a size, by name. */
export type Answers = Record<'integrations' | 'me' | 'me-after', Buffer>;

const userId = 'bench-user';

/** Lets the local Paragon answer once, before and after one account is gone. */
export async function recordAnswers(size: Size): Promise<Answers> {
  const catalogue = createCatalogue(size);
  const paragon = createLocalParagon({ catalogue, seed: createSeed(size, catalogue) });
  const server = createServer(paragon.handle).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/_paragon`;
  const projectId = 'bench-project';

  async function call(path: string, person: string, method = 'GET'): Promise<Buffer> {
    const token = paragon.signToken({ projectId, userId: person });
    const headers = {
      Authorization: `Bearer ${token}`,
      ...(method === 'DELETE' && { 'X-Paragon-Credential': changing }),
    };
    const answer = await fetch(`${url}/projects/${projectId}/sdk/${path}`, { method, headers });
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.ok) return body;
    throw new Error(`The local Paragon answers ${answer.status} to ${method} ${path}: ${body}`);
  }

  try {
    // The catalogue is the same for all people, and soonest written down for one without accounts.
    const integrations = await call('integrations', 'nobody');
    const me = await call('me', userId);
    await call(`integrations/${idOfIntegration(0)}`, userId, 'DELETE');
    return { integrations, me, 'me-after': await call('me', userId) };
  } finally {
    server.close();
  }
}

function createCatalogue(size: Size): CatalogueIntegration[] {
  const [first] = known;
  if (!first) throw new Error('The catalogue is empty.');
  return Array.from({ length: readSize(size).integrations }, (_, index) => {
    const name = index % 10 === 0 ? `Zip ${index}` : `Drive ${index}`;
    return {
      ...first,
      id: idOfIntegration(index),
      type: name.toLowerCase().replace(' ', ''),
      name,
    };
  });
}

function createSeed(size: Size, catalogue: CatalogueIntegration[]): SeedCredential[] {
  const { each } = readSize(size);
  return catalogue.flatMap(({ type }, group) =>
    Array.from({ length: each }, (_, place) => {
      const index = group * each + place;
      const email = `${type}-${place}@work.example`;
      return {
        userId,
        integration: type,
        account: { providerId: `provider-${index}`, name: `Account ${index}`, email },
        credential: {
          id: idOfAccount(index),
          dateCreated: new Date(Date.UTC(2024, 0, 1, 0, index)).toISOString(),
        },
      };
    }),
  );
}
