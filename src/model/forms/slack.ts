import type { CatalogueIntegration, CatalogueWorkflow } from '../types';
import { enrich } from './enrich';
import { dynamicSource, numbered, ownOptions } from './options';

const digest: CatalogueWorkflow = {
  id: '6513270e-269e-4d37-b2a7-4de452e6b438',
  description: 'Daily Digest',
  infoText: 'Sends what happened to one address each morning.',
  defaultEnabled: false,
  order: 1,
  hasNoState: true,
  inputs: [
    { id: 'recipient', title: 'Recipient', type: 'EMAIL' },
    { id: 'hour', title: 'Hour', type: 'NUMBER', required: false, defaultValue: '7' },
  ],
};

/** What the SDK hands out elsewhere, or not at all. */
const unusual: CatalogueWorkflow[] = [
  {
    id: 'd23f0824-128b-4f33-8c5c-7fd0a6a3a450',
    description: 'Archive Channels',
    defaultEnabled: false,
    hidden: true,
  },
  {
    id: '9531985d-5d9d-49f8-9818-e811892f902b',
    description: 'Audit Log',
    defaultEnabled: false,
    isForbidden: true,
    permissions: { type: 'JOIN', join: 'OR', conditions: [] },
  },
  {
    id: '36f675cc-81e7-4ef5-a8e2-5d940ed90475',
    description: 'Export Messages',
    defaultEnabled: false,
    isForbidden: true,
  },
  {
    id: '6b0d549b-6f03-475a-9600-a35a099950d8',
    description: 'Translate Messages',
    defaultEnabled: false,
    isUndeployed: true,
  },
];

/** Settings and workflows of every kind; a source with pages, and one that depends on it. */
export const slack: CatalogueIntegration = enrich('slack', ({ workflows: [post, reply] }) => ({
  overview: '## Slack\n\nPost to **channels** of your workspace.',
  userSettings: [
    { id: 'channel', title: 'Channel', type: 'DYNAMIC_ENUM', sourceType: 'channels' },
    {
      id: 'member',
      title: 'Member to mention',
      type: 'DYNAMIC_ENUM',
      sourceType: 'members',
      required: false,
    },
    { id: 'quiet', title: 'Quiet at night', type: 'SWITCH', required: false },
  ],
  dataSources: {
    channels: dynamicSource('channels', 'Channel', { supportPagination: true }),
    members: dynamicSource('members', 'Member', { refreshDependencies: ['channels'] }),
  },
  options: {
    channels: {
      pageSize: 20,
      list: ({ credential }) => ownOptions(credential, ['general', ...numbered('team', 44)]),
    },
    members: {
      list: ({ credential, parameters: { channels } }) =>
        channels
          ? ownOptions(
              credential,
              ['Ada', 'Charles'].map((name) => `${name} in ${channels}`),
            )
          : [],
    },
  },
  // In an order that is not theirs.
  workflows: [...[post, reply].flatMap(withOrder), digest, ...unusual],
}));

function withOrder(workflow: CatalogueWorkflow | undefined, index: number): CatalogueWorkflow[] {
  if (!workflow) return [];
  const inputs = [{ id: 'prefix', title: 'Prefix', type: 'TEXT_NO_VARS', required: false }];
  return [index === 0 ? { ...workflow, inputs, order: 2 } : workflow];
}
