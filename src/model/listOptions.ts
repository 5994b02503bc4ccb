import type { Credential } from '../core/types';
import type { OptionRecord } from './DataSource';
import { integrationError, ModelError } from './ModelError';
import type { OptionsPage, OptionsRequest } from './ParagonModel';
import type { CatalogueIntegration } from './types';

/** What a source lists for an account: the server searches, and hands out one page. */
export function listOptions(
  integration: CatalogueIntegration,
  credential: Credential | undefined,
  { sourceKey, parameters = {}, search = '', cursor }: OptionsRequest,
): OptionsPage {
  const { options = {} } = integration;
  const source = Object.hasOwn(options, sourceKey) ? options[sourceKey] : undefined;
  if (!source) {
    throw new ModelError(400, 'UNKNOWN_SOURCE', `There is no source "${sourceKey}".`);
  }
  if (credential && credential.status === 'INVALID') {
    throw integrationError('The account must be connected again.');
  }
  const found = source.list({ credential, parameters }).flatMap((record) => match(record, search));
  const { pageSize = found.length } = source;
  const start = Number(cursor) || 0;
  const end = start + pageSize;
  return {
    records: structuredClone(found.slice(start, end)),
    nextPageCursor: end < found.length ? String(end) : null,
  };
}

/** The record, or what is left of it. */
function match(record: OptionRecord, search: string): OptionRecord[] {
  const isHit = (text: string) => text.toLowerCase().includes(search.trim().toLowerCase());
  if ('id' in record) return [record];
  if ('label' in record) return isHit(record.label) ? [record] : [];
  const items = record.items.filter(({ label }) => isHit(label));
  return items.length ? [{ ...record, items }] : [];
}
