import { expect } from 'vitest';
import type { World } from '../World';
import { workflowsOf } from './catalogue';
import { pickTarget, storedOf } from './target';

const statuses: Record<string, string> = {
  VALID: 'ready',
  INVALID: 'invalid-account',
  PENDING: 'pending-account',
};

/** At rest the hooks show what the server holds, but for what was typed and not saved. */
export function expectSettings({ hands, model, fake, changes, typed, setup, client }: World): void {
  expect(changes.getComplaints()).toEqual([]);
  if (!setup.managed) return;
  const userId = client.store.getState().userId ?? 'nobody';
  const states = Object.values(model.getIntegrations({ projectId: fake.projectId, userId }));
  const credentials = states.flatMap(({ allCredentials }) => allCredentials);
  expect([...hands.settings.keys()].sort()).toEqual(credentials.map(({ id }) => id).sort());
  for (const credential of credentials) {
    const row = hands.settings.get(credential.id);
    const { settings, workflows } = row ?? {};
    expect([settings?.status, workflows?.status]).toEqual(
      Array(2).fill(statuses[credential.status]),
    );
    expect(row?.configurations.configurations.map(({ id }) => id).sort()).toEqual(
      credential.configurations.map(({ id }) => id).sort(),
    );
    const forms = workflowsOf(credential.integrationId).length > 0 ? [0, 1, 2] : [];
    for (const form of forms) {
      const target = pickTarget([credential], { account: 0, configuration: 0, form });
      if (!target) throw new Error('The account has no default configuration.');
      const { workflowId } = target;
      const workflow = workflows?.workflows.find(({ id }) => id === workflowId);
      const view = workflowId === undefined ? settings : workflow;
      const stored = storedOf(target);
      if (view?.isDirty) {
        const isTyped = Object.entries(view.values).every(
          ([name, value]) =>
            value === stored[name] || [...typed.values()].some((all) => all.has(String(value))),
        );
        expect(isTyped).toBe(true);
      } else expect(view?.values).toEqual(stored);
      if (!workflow) continue;
      expect(workflow.isPending).toBe(false);
      const { enabled } = target.configuration.workflowSettings[workflow.id] ?? {};
      expect(workflow.enabled).toBe(enabled);
    }
  }
}
