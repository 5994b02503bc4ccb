import type { ReactElement } from 'react';
import { InstallFlowAccountTypes } from './InstallFlowAccountTypes';
import { InstallFlowBack } from './InstallFlowBack';
import { InstallFlowCancel } from './InstallFlowCancel';
import { InstallFlowDescription } from './InstallFlowDescription';
import { InstallFlowDone } from './InstallFlowDone';
import { InstallFlowError } from './InstallFlowError';
import { InstallFlowFields } from './InstallFlowFields';
import { InstallFlowInstruction } from './InstallFlowInstruction';
import { InstallFlowLeave } from './InstallFlowLeave';
import { InstallFlowSteps } from './InstallFlowSteps';
import { InstallFlowSubmit } from './InstallFlowSubmit';
import { InstallFlowTitle } from './InstallFlowTitle';
import { InstallFlowWaiting } from './InstallFlowWaiting';

/** What a flow looks like where nobody says otherwise. */
export const ownContent: ReactElement = (
  <>
    <InstallFlowTitle />
    <InstallFlowDescription />
    <InstallFlowSteps />
    <InstallFlowError />
    <InstallFlowAccountTypes />
    <InstallFlowInstruction />
    <InstallFlowFields />
    <InstallFlowWaiting />
    <InstallFlowDone />
    <InstallFlowLeave />
    <div className="pc-dialog-actions">
      <InstallFlowBack />
      <InstallFlowCancel />
      <InstallFlowSubmit />
    </div>
  </>
);
