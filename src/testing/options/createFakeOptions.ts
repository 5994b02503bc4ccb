import type { OptionRecord } from '../../model/DataSource';
import type { FakeCatalogue } from '../sdk/createFakeCatalogue';
import type { FakeServer } from '../sdk/createFakeServer';
import type { FakeState } from '../sdk/createFakeState';
import type { FakePage, FakeSources } from './createFakeSources';

interface Question {
  integration: string;
  action?: string | undefined;
  source?: { cacheKey?: string; dynamicFieldMappingKey?: string; dynamicFieldMappingType?: string };
  search?: string | undefined;
  cursor?: string | number | false | undefined;
  parameters?: { key: string; source: { value?: unknown } }[] | undefined;
  selectedCredentialId?: string | undefined;
}

interface Answer {
  data: unknown[];
  nestedData: unknown[];
  nextPageCursor: string | null;
}

/** `getFieldOptions` of the SDK. */
export type FakeOptions = (question: Question) => Promise<Answer>;

export function createFakeOptions(
  state: FakeState,
  catalogue: FakeCatalogue,
  server: FakeServer,
  sources: FakeSources,
): FakeOptions {
  async function askOwn(question: Question, key: string): Promise<FakePage> {
    const { integration, source, search, parameters = [] } = question;
    const cursor = textOf(question.cursor);
    const loaders = sources.findFieldLoaders(integration, key);
    if (!loaders) throw new Error(`No dynamic field mapping loader found for key: ${key}`);
    if (source?.dynamicFieldMappingType === 'objectTypes') {
      return requireLoader(loaders.objectTypes).get(cursor, search);
    }
    const objectType = textOf(parameters.find((item) => item.source.value)?.source.value);
    if (!objectType) throw new Error('objectType is required for integrationFields');
    return requireLoader(loaders.integrationFields).get({ objectType }, cursor, search);
  }

  return async (question) => {
    const { integration, action, source, search, cursor, parameters = [] } = question;
    catalogue.requireActive(integration);
    const sourceKey = action ?? source?.cacheKey;
    if (!sourceKey) {
      throw new Error('Either "action" or a "source" with a cacheKey must be provided.');
    }
    // The app's loader of that name comes before the server's source.
    const load = sources.findLoader(sourceKey);
    if (load) return toAnswer(await load(textOf(cursor), search));
    const { dynamicFieldMappingKey: ownKey } = source ?? {};
    if (ownKey) return toAnswer(await askOwn(question, ownKey));
    const output = await server.send('getFieldOptions', (model, person) =>
      model.getOptions(person, {
        integration,
        sourceKey,
        search,
        cursor: cursor ?? 0,
        credentialId: question.selectedCredentialId ?? findPortalCredential(state),
        parameters: Object.fromEntries(
          parameters.map(({ key, source: { value } }) => [key, value]),
        ),
      }),
    );
    if (!output) throw new TypeError("Cannot read properties of undefined (reading 'output')");
    const { records, nextPageCursor } = output;
    const isNested = hasId(records[0]);
    return { data: isNested ? [] : records, nestedData: isNested ? records : [], nextPageCursor };
  };
}

/** SDK trap 30: until the portal is closed, calls go out as the account of the last install. */
function findPortalCredential({ portal, latest, user }: FakeState): string | undefined {
  if (!portal || !latest || !user.authenticated) return undefined;
  return user.integrations[latest]?.credentialId;
}

function toAnswer({ options, nextPageCursor }: FakePage): Answer {
  return { data: options, nestedData: [], nextPageCursor };
}

function hasId(record: OptionRecord | undefined): boolean {
  return record !== undefined && 'id' in record;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function requireLoader<Loader>(loader: Loader | undefined): Loader {
  if (loader) return loader;
  throw new TypeError('The loader is not a function.');
}
