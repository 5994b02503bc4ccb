import { call } from './call';
import type { Operation } from './operations';

const every = { name: 'Every Input', type: 'custom.everyinput' };
const salesforce = { name: 'Salesforce', type: 'salesforce' };

/** A change of what an account is used for. It adds and removes no account. */
function change(integration: Operation['integration'], run: () => Promise<unknown>): Operation {
  return { integration, growth: 0, changes: true, start: (app) => call(app, run) };
}

/** What is done to settings, workflows and configurations. The functions run in the page. */
export const settingsOperations = {
  'save settings': change(every, () => {
    const { client, mutations } = window.app;
    const save = mutations.saveUserSettingsMutation(client, 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e');
    return save.mutationFn({ text: 'looms' });
  }),
  'save settings of a workflow': change(every, () => {
    const { client, mutations } = window.app;
    const credentialId = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';
    const save = mutations.saveWorkflowSettingsMutation(client, credentialId);
    const workflowId = '57ee05cd-e009-42c7-bebf-f20686734721';
    return save.mutationFn({ workflowId, values: { text: 'looms' } });
  }),
  'switch a workflow on': change(salesforce, () => {
    const { client, mutations } = window.app;
    const credentialId = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
    const toggle = mutations.toggleWorkflowMutation(client, credentialId);
    return toggle.mutationFn({ workflowId: 'b32346b3-d2d4-45e1-86d3-c86280d0d11b', enabled: true });
  }),
  'switch a workflow off': change(salesforce, () => {
    const { client, mutations } = window.app;
    const credentialId = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
    const toggle = mutations.toggleWorkflowMutation(client, credentialId);
    return toggle.mutationFn({
      workflowId: '1975cfd8-ae26-4279-96b3-bbc8669c4c05',
      enabled: false,
    });
  }),
  'add a configuration': change(salesforce, () => {
    const { client, mutations } = window.app;
    const credentialId = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
    const create = mutations.createConfigurationMutation(client, credentialId);
    return create.mutationFn({ externalId: 'emea' });
  }),
  'change a configuration': change(every, () => {
    const { client, mutations } = window.app;
    const credentialId = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';
    const update = mutations.updateConfigurationMutation(client, credentialId);
    return update.mutationFn({ id: 'emea', meta: { note: 'looms' } });
  }),
  'remove a configuration': change(every, () => {
    const { client, mutations } = window.app;
    const credentialId = 'ca02135e-92b1-43f2-8ede-0d7ac3baea9e';
    return mutations.removeConfigurationMutation(client, credentialId).mutationFn('emea');
  }),
} satisfies Record<string, Operation>;
