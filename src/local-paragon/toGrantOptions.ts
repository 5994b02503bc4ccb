import type { GrantOptions } from '../model/types';

/** Picks what the server acts on from the SDK's `installOptions`, given as an object or as its JSON. */
export function toGrantOptions(installOptions: unknown): GrantOptions {
  const value = typeof installOptions === 'string' ? parse(installOptions) : installOptions;
  if (typeof value !== 'object' || value === null) return {};
  const { selectedCredentialId, externalId } = value as Record<string, unknown>;
  return {
    selectedCredentialId:
      typeof selectedCredentialId === 'string' ? selectedCredentialId : undefined,
    externalId: typeof externalId === 'string' ? externalId : undefined,
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
