import type { LocalParagonOptions } from '../../../src/local-paragon/types';
import { catalogue } from '../../../src/model/catalogue';
import type { CatalogueIntegration, SeedCredential } from '../../../src/model/types';
import { payloads, types } from './payloads';

const [drive] = catalogue as [CatalogueIntegration];
/** All of them. */
export const texts: readonly string[] = Object.values(payloads).flat();

/** The id of an integration's account, and of the integration itself. */
export const uuid = (group: number, index: number): string =>
  `${String(group).padStart(8, '0')}-0000-4000-8000-${String(index).padStart(12, '0')}`;

type Override = NonNullable<SeedCredential['credential']>;

/** Where a server's text can stand in an account. */
const fields: Record<string, (text: string) => Override> = {
  externalId: (text) => ({ externalId: text }),
  email: (text) => ({ providerData: { email: text } }),
  name: (text) => ({ providerData: { name: text } }),
  login: (text) => ({ providerData: { [text]: text, login: text } }),
  providerId: (text) => ({ providerId: text, providerData: { [text]: text } }),
};

function integration(group: number, change: Partial<CatalogueIntegration>): CatalogueIntegration {
  return { ...drive, id: uuid(group, 0), workflows: [], ...change };
}

function seed(type: string, id: string, credential: Override): SeedCredential {
  const account = { providerId: `provider-${id}`, name: '', email: '' };
  return { userId: 'demo-user', integration: type, account, credential: { id, ...credential } };
}

/** An integration for each field with an account for each text, and one integration called by each text. */
export const withTexts: LocalParagonOptions = {
  catalogue: [
    ...Object.keys(fields).map((type, index) => integration(index + 1, { type, name: type })),
    ...texts.map((name, index) =>
      integration(index + 100, {
        type: `called${index}`,
        name,
        brandColor: name,
        accounts: [{ providerId: 'provider-new', name, email: name }],
      }),
    ),
  ],
  seed: [
    ...Object.entries(fields).flatMap(([type, toCredential], group) =>
      texts.map((text, index) => seed(type, uuid(group + 1, index), toCredential(text))),
    ),
    ...texts.map((text, index) =>
      seed(`called${index}`, uuid(index + 100, 0), { externalId: text, status: 'INVALID' }),
    ),
  ],
};

/** Integrations whose types every object inherits something under. */
export const withTypes: LocalParagonOptions = {
  catalogue: [
    ...catalogue,
    ...types.map((type, index) => integration(index + 1, { type, name: `The ${type}` })),
  ],
};
