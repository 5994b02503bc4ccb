import { defineIntegration, plainWorkflows } from './catalogues/defineIntegration';
import { providerAccounts } from './catalogues/providerAccounts';
import type { CatalogueIntegration } from './types';

/** The integrations that the pretend project has configured; the last one is switched off. */
export const catalogue: readonly CatalogueIntegration[] = [
  defineIntegration({
    id: 'c0cdc764-69cb-4317-9925-a9f3f78e82ac',
    type: 'googledrive',
    name: 'Google Drive',
    brandColor: '#1A73E8',
    strokes:
      '<path d="M7 11a2 2 0 0 1 2-2h4l3 3h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2z"/>',
    workflows: plainWorkflows({
      '98c4dffc-91f0-4075-a31f-deb3c49e2e7a': 'Sync Files',
      '7d63dd9d-0a98-4254-bf58-7c7955c5d7ff': 'Watch Shared Folders',
    }),
    accounts: providerAccounts({
      work: '104862110374426180011',
      private: '117430098554120937742',
      shared: '109955027716632209118',
    }),
  }),
  defineIntegration({
    id: 'a1942b01-56cc-4146-a145-4ceed1473dac',
    type: 'googlecalendar',
    name: 'Google Calendar',
    brandColor: '#4285F4',
    strokes: '<rect x="8" y="9" width="16" height="15" rx="2"/><path d="M8 14h16M12 7v4M20 7v4"/>',
    workflows: plainWorkflows({ 'a04a1b47-dd0d-4b1f-a1f7-3f907d930071': 'Sync Events' }),
    accounts: providerAccounts({
      work: '104862110374426180011',
      private: '117430098554120937742',
      colleague: '101228843690077512546',
    }),
  }),
  defineIntegration({
    id: 'a4ab84f1-3be8-43b6-ba77-4f662cdcb54f',
    type: 'gmail',
    name: 'Gmail',
    brandColor: '#D93025',
    strokes: '<rect x="7" y="10" width="18" height="13" rx="2"/><path d="M8 11l8 7 8-7"/>',
    workflows: plainWorkflows({ 'cb1983b2-af95-4bdd-8d16-cec2beb2861c': 'Send Follow-up Mail' }),
    accounts: providerAccounts({
      work: '104862110374426180011',
      private: '117430098554120937742',
      shared: '109955027716632209118',
    }),
  }),
  defineIntegration({
    id: '4201adaa-3e05-44b5-850d-d131de9d6f58',
    type: 'slack',
    name: 'Slack',
    brandColor: '#4A154B',
    strokes:
      '<path d="M9 9h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4H9a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z"/>',
    workflows: plainWorkflows({
      '77980f82-25b0-4b71-8bf3-4c8a17ad6cbf': 'Post Notifications',
      'edca9b30-69c4-421c-a4f0-601df4e6b5f7': 'Reply in Threads',
    }),
    accounts: providerAccounts({
      work: 'U04ADA1815',
      private: 'U07KING1835',
      colleague: 'U02BABB1791',
    }),
  }),
  defineIntegration({
    id: '8aaad9ff-5adb-433c-a17b-da093f9d4528',
    type: 'salesforce',
    name: 'Salesforce',
    brandColor: '#0176D3',
    strokes: '<path d="M7 22l6-6 4 4 8-9M19.5 11H25v5.5"/>',
    workflows: plainWorkflows({
      '1975cfd8-ae26-4279-96b3-bbc8669c4c05': 'Lead Created',
      'b32346b3-d2d4-45e1-86d3-c86280d0d11b': 'Sync Contacts',
    }),
    accounts: providerAccounts({
      work: '1223115691',
      colleague: '1223118842',
      shared: '1223120077',
    }),
  }),
  defineIntegration({
    id: '83862dce-de61-4667-9d99-8c0935fbf426',
    type: 'hubspot',
    name: 'HubSpot',
    brandColor: '#D9451F',
    strokes: '<circle cx="16" cy="12" r="4"/><path d="M8 25c.5-4.5 3.5-7 8-7s7.5 2.5 8 7"/>',
    workflows: plainWorkflows({ '6b32fa51-465c-438f-9dc3-122a6b8852bf': 'Sync Companies' }),
    accounts: providerAccounts({ work: '44871203', shared: '44871977', colleague: '45002316' }),
  }),
  defineIntegration({
    id: '06f83a91-e1bb-4d8a-bbc5-14c2c7a5accf',
    type: 'notion',
    name: 'Notion',
    brandColor: '#2F3437',
    strokes: '<path d="M10 7h8l5 5v13H10zM14 16h5M14 20h5"/>',
    workflows: plainWorkflows({ '174da9d9-b8e0-4f34-b465-d633335bebbc': 'Import Pages' }),
    accounts: providerAccounts({
      work: '5c0e9a1d-2f64-4e3b-8a17-90b6d1c4e2f8',
      private: 'b7f41c62-90de-4a85-9c3f-1e2d7a6085b4',
      shared: 'e18d3b70-6ca2-4f59-b0e4-7d95c2a1f836',
    }),
  }),
  defineIntegration({
    id: '35ead424-537d-4219-a0d9-ea52a4d42ad5',
    type: 'shopify',
    name: 'Shopify',
    brandColor: '#4C7A2A',
    strokes:
      '<path d="M9 15v10h14V15M7 14l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0z"/>',
    workflows: plainWorkflows({ '19355c6d-915c-4adf-b01e-316a70d79b05': 'New Orders' }),
    accounts: providerAccounts({ work: '68204417', private: '68310025' }),
  }),
  defineIntegration({
    id: 'e5954366-69e3-44c9-9e7a-d0c780da8d2f',
    type: 'jira',
    name: 'Jira',
    brandColor: '#0052CC',
    strokes: '<rect x="8" y="8" width="16" height="16" rx="3"/><path d="M12 16l3 3 5.5-6"/>',
    postOauthInputs: [{ id: 'site', title: 'Jira site', type: 'TEXT_NO_VARS' }],
    workflows: plainWorkflows({ '8e787848-b525-4cf1-bc27-6452898f2ea7': 'Create Issues' }),
    accounts: providerAccounts({ work: '712020:6f2a-ada', colleague: '712020:91be-charles' }),
  }),
  defineIntegration({
    id: '85fdc03e-8cd4-45f3-92b2-14c485f6fa68',
    type: 'github',
    name: 'GitHub',
    brandColor: '#24292F',
    strokes:
      '<circle cx="11" cy="10" r="2.5"/><circle cx="11" cy="22" r="2.5"/><circle cx="21" cy="12" r="2.5"/><path d="M11 12.5v7M21 14.5c0 4-6 3-9 5.5"/>',
    workflows: plainWorkflows({ '85910695-b639-4cc9-b205-2fb16a52da5e': 'Sync Issues' }),
    accounts: providerAccounts({ work: '18151210', private: '18351842', colleague: '17911226' }),
  }),
  defineIntegration({
    id: '394168a0-70dd-449b-89d0-1d2f1111f451',
    type: 'dropbox',
    name: 'Dropbox',
    brandColor: '#0061FF',
    strokes: '<path d="M8 13l8-4 8 4-8 4z"/><path d="M8 13v7l8 4 8-4v-7M16 17v7"/>',
    workflows: plainWorkflows({ '546bef64-d925-4483-a849-549ca449afac': 'Back Up Documents' }),
    accounts: providerAccounts({
      work: 'dbid:AAH4f99Tada',
      private: 'dbid:AADx71Qking',
      shared: 'dbid:AABm02Rteam',
    }),
  }),
  defineIntegration({
    id: '6abe5f35-a5ce-46d7-90c3-340f12edd932',
    type: 'zendesk',
    name: 'Zendesk',
    brandColor: '#03363D',
    strokes:
      '<path d="M8 19v-3a8 8 0 0 1 16 0v3"/><rect x="7" y="17" width="4" height="6" rx="1.5"/><rect x="21" y="17" width="4" height="6" rx="1.5"/>',
    authConfigInputs: [{ id: 'subdomain', title: 'Zendesk subdomain', type: 'TEXT_NO_VARS' }],
    workflows: plainWorkflows({ '32df236b-cf8b-4fb8-9651-99dc457efc1c': 'Sync Tickets' }),
    accounts: providerAccounts({ work: '370114402219', shared: '370114407760' }),
  }),
  defineIntegration({
    id: '472336c2-59f0-445e-9aa7-a07cabb79486',
    type: 'asana',
    name: 'Asana',
    brandColor: '#C7384F',
    isActive: false,
    strokes: '<path d="M14 10h10M14 16h10M14 22h10M8 10h1M8 16h1M8 22h1"/>',
    workflows: plainWorkflows({ 'cae9d2e1-7be2-489c-bb71-4e30218a804a': 'Create Tasks' }),
    accounts: providerAccounts({ work: '1200411528830', private: '1200411530094' }),
  }),
];
