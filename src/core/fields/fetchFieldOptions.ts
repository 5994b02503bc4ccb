import { getInternals } from '../clientInternals';
import { toParagonError } from '../errors/toParagonError';
import type { ParagonClient } from '../ParagonClient';
import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { FieldOption } from './Field';
import { type FieldSource, isStatic, type NestedField } from './FieldSource';
import { toOptions } from './toOptions';
import { keepVariableFields } from './variableFields';

/** What options are asked for. */
export interface FieldOptionsRequest {
  /** The integration's type. */
  integration: string;
  /** Whose options. Before an account exists there is none. */
  credentialId?: string | null | undefined;
  source: FieldSource;
  search?: string | undefined;
  /** `nextCursor` of the page before. */
  cursor?: string | undefined;
  /** The answers that the options depend on, by the `cacheKey` of their sources. */
  parameters?: Readonly<Record<string, unknown>> | undefined;
}

/** One page of options. */
export interface FieldOptionsPage {
  options: FieldOption[];
  /** Fields in place of options, where the source gives these. */
  nested: NestedField[];
  nextCursor: string | undefined;
}

/**
 * Fetches a page of the options of a field. The app's own loaders come before the server. Rejects with `network`,
 * `server`, `not-authenticated`, or with `unknown` where a loader of the app fails.
 */
export async function fetchFieldOptions(
  client: ParagonClient,
  request: FieldOptionsRequest,
): Promise<FieldOptionsPage> {
  const { integration, credentialId, source, search, cursor, parameters = {} } = request;
  if (isStatic(source))
    return { options: toOptions(source.values), nested: [], nextCursor: undefined };
  const question = {
    integration,
    source,
    parameters: Object.entries(parameters).flatMap(([key, value]) =>
      value === undefined || value === '' ? [] : [{ key, source: { type: 'VALUE', value } }],
    ),
    ...(search && { search }),
    ...(cursor !== undefined && { cursor }),
    // SDK trap 30: without it, the call goes out as the account of the last install.
    ...(credentialId && { selectedCredentialId: credentialId }),
  };
  try {
    const { dataSources, read } = getInternals(client);
    const own = await dataSources;
    const { data, nestedData, nextPageCursor, sdk } = await read(async (sdk) => {
      own?.apply(sdk);
      // The kit's own type of a source says only what is read of it.
      return { ...(await sdk.getFieldOptions(question as unknown as Question)), sdk };
    });
    const nested = Array.isArray(nestedData) ? nestedData.flatMap(readNested) : [];
    keepVariableFields(sdk, request, nested);
    return {
      options: toOptions(data),
      nested,
      nextCursor: toCursor(nextPageCursor),
    };
  } catch (thrown) {
    // The SDK reads an answer without looking at it.
    const fallback = thrown instanceof TypeError ? 'server' : 'unknown';
    throw toParagonError(thrown, {
      integration,
      ...(credentialId && { credentialId }),
      fallback,
    });
  }
}

type Question = Parameters<ParagonSdk['getFieldOptions']>[0];

function toCursor(cursor: unknown): string | undefined {
  return cursor === null || cursor === undefined || cursor === '' ? undefined : String(cursor);
}

const nestedTypes = ['dropdown', 'multi', 'multiCheckbox', 'number', 'string'] as const;

function readNested(given: unknown): NestedField | [] {
  const { id, title, type, required, items }: Record<string, unknown> = Object(given);
  if (typeof id !== 'string' || id === '') return [];
  return {
    id,
    title: typeof title === 'string' && title ? title : id,
    type: nestedTypes.find((known) => known === type) ?? 'string',
    required: required === true,
    options: toOptions(items),
  };
}
