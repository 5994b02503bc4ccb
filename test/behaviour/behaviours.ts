import { accountBehaviours } from './accountBehaviours';
import { flowSchemeBehaviours } from './flowSchemeBehaviours';
import { installBehaviours } from './installBehaviours';
import { requestBehaviours } from './requestBehaviours';
import { sessionBehaviours } from './sessionBehaviours';
import type { Behaviour } from './World';

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
};
