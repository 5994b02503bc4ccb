export {
  InstallFlowAccountTypes as AccountTypes,
  type InstallFlowAccountTypesProps as AccountTypesProps,
} from './InstallFlowAccountTypes';
export {
  InstallFlowBack as Back,
  type InstallFlowBackProps as BackProps,
} from './InstallFlowBack';
export {
  InstallFlowCancel as Cancel,
  type InstallFlowCancelProps as CancelProps,
} from './InstallFlowCancel';
export type { InstallFlowPartState as State } from './InstallFlowContext';
export {
  InstallFlowDescription as Description,
  type InstallFlowDescriptionProps as DescriptionProps,
} from './InstallFlowDescription';
export {
  InstallFlowDone as Done,
  type InstallFlowDoneProps as DoneProps,
} from './InstallFlowDone';
export {
  InstallFlowError as Error,
  type InstallFlowErrorProps as ErrorProps,
} from './InstallFlowError';
export {
  InstallFlowFields as Fields,
  type InstallFlowFieldsProps as FieldsProps,
} from './InstallFlowFields';
export {
  InstallFlowInstruction as Instruction,
  type InstallFlowInstructionProps as InstructionProps,
} from './InstallFlowInstruction';
export {
  InstallFlowLeave as Leave,
  type InstallFlowLeaveProps as LeaveProps,
} from './InstallFlowLeave';
export {
  InstallFlowRoot as Root,
  type InstallFlowRootProps as RootProps,
} from './InstallFlowRoot';
export {
  InstallFlowSteps as Steps,
  type InstallFlowStepsProps as StepsProps,
} from './InstallFlowSteps';
export {
  InstallFlowSubmit as Submit,
  type InstallFlowSubmitProps as SubmitProps,
} from './InstallFlowSubmit';
export {
  InstallFlowTitle as Title,
  type InstallFlowTitleProps as TitleProps,
} from './InstallFlowTitle';
export {
  InstallFlowWaiting as Waiting,
  type InstallFlowWaitingProps as WaitingProps,
} from './InstallFlowWaiting';
