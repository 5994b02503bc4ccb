import type { GrantOptions } from '../model/types';
import { textOf } from './Call';

/** Picks what the server acts on from the SDK's `installOptions`, given as an object or as its JSON. */
export function toGrantOptions(installOptions: unknown): GrantOptions {
  const { selectedCredentialId, externalId, accountType } = parseObject(installOptions);
  const [type] = [accountType].flat();
  return {
    selectedCredentialId: textOf(selectedCredentialId),
    externalId: textOf(externalId),
    ...(typeof type === 'string' && { accountType: type }),
  };
}

/** An object, or the JSON of one; anything else is read as an empty one. */
export function parseObject(given: unknown): Record<string, unknown> {
  const value = typeof given === 'string' ? parse(given) : given;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
