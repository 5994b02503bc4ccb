import { accountBehaviours } from './accountBehaviours';
import { configurationBehaviours } from './configurationBehaviours';
import { flowEdgeBehaviours } from './flows/flowEdgeBehaviours';
import { flowSchemeBehaviours } from './flows/flowSchemeBehaviours';
import { oauthBehaviours } from './flows/oauthBehaviours';
import { installBehaviours } from './installBehaviours';
import { optionBehaviours } from './optionBehaviours';
import { requestBehaviours } from './requestBehaviours';
import { sessionBehaviours } from './sessionBehaviours';
import { settingsBehaviours } from './settingsBehaviours';
import { sourceBehaviours } from './sourceBehaviours';
import type { Behaviour } from './World';
import { workflowBehaviours } from './workflowBehaviours';

/** With the integrations that ask for input. */
const inForms = (cases: Behaviour[]): Behaviour[] =>
  cases.map((behaviour) => ({ ...behaviour, catalogue: 'forms' }));

/** What the kit relies on, by subject: it must hold for the fake and for the real SDK alike. */
export const behaviours: Record<string, Behaviour[]> = {
  session: sessionBehaviours,
  install: installBehaviours,
  accounts: accountBehaviours,
  requests: requestBehaviours,
  'install flow, by scheme': inForms(flowSchemeBehaviours),
  'install flow, its edges': inForms(flowEdgeBehaviours),
  'install flow, its parts': inForms(oauthBehaviours),
  settings: inForms(settingsBehaviours),
  workflows: inForms(workflowBehaviours),
  configurations: inForms(configurationBehaviours),
  options: inForms(optionBehaviours),
  sources: inForms(sourceBehaviours),
};
