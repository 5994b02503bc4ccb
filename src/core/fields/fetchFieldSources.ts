import { getInternals } from '../clientInternals';
import { toParagonError } from '../errors/toParagonError';
import type { ParagonClient } from '../ParagonClient';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { Field } from './Field';
import type { FieldSource, FieldSources } from './FieldSource';

/**
 * Reads where the options of a field come from. Null: from nowhere, because the app's `dataSources` lack them, or because
 * the type of the field has no options. Asks no server but to sign in. Rejects with `not-authenticated`, or with what a
 * sign-in fails with.
 */
export async function fetchFieldSources(
  client: ParagonClient,
  integration: string,
  field: Field,
): Promise<FieldSources | null> {
  const options = field.type === 'enum' ? field.options : undefined;
  if (options) return { kind: 'single', source: { values: [...options] } };
  // `getSourcesForInput` has nothing for a list that comes with the integration.
  if (field.type === 'enum') {
    const source = field.sourceType && (await fetchSource(client, integration, field.sourceType));
    return source ? { kind: 'single', source } : null;
  }
  const sources = await readSources(client, integration, async (sdk) => {
    return sdk.getSourcesForInput(integration, field.input) as FieldSources | null;
  });
  if (field.type === 'customDropdown' && sources?.source) {
    const own = await getInternals(client).dataSources;
    const refreshOnOpen = own?.isRefreshedOnOpen(integration, field.key) ?? false;
    return { ...sources, source: { ...sources.source, refreshOnOpen } };
  }
  // The SDK drops the source of a combination's own fields.
  if (
    field.type === 'combo' &&
    sources &&
    field.sourceType &&
    field.savedFieldMappings.length > 0
  ) {
    const whole = await fetchSource(client, integration, field.sourceType);
    const { fieldSource }: FieldSources = Object(whole);
    return { ...sources, ...(fieldSource && { fieldSource }) };
  }
  return sources;
}

/** Reads a source of the integration by its key. Rejects as `fetchFieldSources` does. */
export async function fetchSource(
  client: ParagonClient,
  integration: string,
  key: string,
): Promise<FieldSource | null> {
  return readSources(client, integration, async (sdk) => {
    return ((await sdk.getDataSourceOptions(integration, key)) as FieldSource | undefined) ?? null;
  });
}

async function readSources<Result>(
  client: ParagonClient,
  integration: string,
  task: (sdk: ParagonSdk) => Promise<Result>,
): Promise<Result> {
  try {
    const { dataSources, read } = getInternals(client);
    const own = await dataSources;
    return await read((sdk) => {
      own?.apply(sdk);
      return task(sdk);
    });
  } catch (thrown) {
    throw toParagonError(thrown, { integration });
  }
}
