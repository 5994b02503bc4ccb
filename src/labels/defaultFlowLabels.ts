import type { FlowLabels } from './FlowLabels';

/** English. */
export const defaultFlowLabels: FlowLabels = {
  accountType: 'Account type',
  accountTypes: { default: 'Standard account', 'user-configured-oauth': 'Your own OAuth app' },
  step: (step, count) => `Step ${step} of ${count}`,
  continue: 'Continue',
  back: 'Back',
  submitting: 'Checking…',
  refused: (reason) => reason,
  leave: (name) =>
    `The account of ${name} is connected, but not set up. Keep it, to finish it later?`,
  keep: 'Keep the account',
  remove: 'Remove the account',
  goOn: 'Go on',
  done: (name) => `${name} is connected.`,
};
