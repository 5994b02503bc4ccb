import type { FieldValue, FieldValues } from '../fields/Field';
import type { InstallResult } from '../state';
import type { FlowTarget } from './FlowRun';

/** The install flow of a client: an install that asks for more than a consent. There is one at a time. */
export interface InstallFlow {
  /**
   * Begins. Call it inside a click: where the integration asks for nothing first, the consent window opens. Rejects with
   * what `install` rejects with. After a failure the flow stays, and can be retried.
   */
  start(target: FlowTarget, held?: Window): Promise<InstallResult>;
  /** Goes on after a failure, inside a click. Resolves and rejects as `start` does. */
  retry(): Promise<InstallResult>;
  /** Answers what the flow asks: the id of an account type, the values of the fields, or nothing for an instruction. */
  submit(answer?: string | FieldValues): void;
  /** Goes back to the question before. */
  back(): Promise<InstallResult> | undefined;
  /**
   * Ends the flow. An account that the flow has connected and not finished goes, unless it is to be kept. One that was
   * there before the flow stays in any case.
   */
  cancel(options?: { keepAccount?: boolean }): Promise<void>;
  /** Brings the consent window to the front. */
  focus(): void;
  /** What was typed at the question that the flow asks. */
  getValues(): FieldValues;
  setValue(id: string, value: FieldValue): void;
}
