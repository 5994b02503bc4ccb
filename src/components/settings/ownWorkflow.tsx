import type { ReactElement } from 'react';
import { AccountWorkflowsError } from './AccountWorkflowsError';
import { AccountWorkflowsFields } from './AccountWorkflowsFields';
import { AccountWorkflowsItem } from './AccountWorkflowsItem';
import { AccountWorkflowsSave } from './AccountWorkflowsSave';
import { AccountWorkflowsSwitch } from './AccountWorkflowsSwitch';

/** What a workflow looks like where nobody says otherwise. */
export const ownWorkflow: ReactElement = (
  <AccountWorkflowsItem>
    <AccountWorkflowsSwitch />
    <AccountWorkflowsFields />
    <AccountWorkflowsError />
    <div className="pc-dialog-actions">
      <AccountWorkflowsSave />
    </div>
  </AccountWorkflowsItem>
);
