import type { CatalogueIntegration } from '../types';
import { box } from './box';
import { everyInput } from './everyInput';
import { jira } from './jira';
import { klaviyo } from './klaviyo';
import { ledger } from './ledger';
import { monday } from './monday';
import { salesforce } from './salesforce';
import { servicenow } from './servicenow';
import { sharepoint } from './sharepoint';
import { shopify } from './shopify';
import { slack } from './slack';
import { trello } from './trello';
import { warehouse } from './warehouse';
import { zendesk } from './zendesk';

/** Integrations that ask for input, one for each way to be connected. */
export const formsCatalogue: readonly CatalogueIntegration[] = [
  salesforce,
  shopify,
  zendesk,
  jira,
  sharepoint,
  klaviyo,
  trello,
  monday,
  servicenow,
  box,
  ledger,
  warehouse,
  slack,
  everyInput,
];
