import { toSubmitted } from '../fields/checkValues';
import type { Field, FieldValues } from '../fields/Field';
import { toFields } from '../fields/toField';
import { readStage } from '../sdk/readStage';
import { answerOf, type FlowRun, getDraft } from './FlowRun';

/** The fields of a stage, and what is sent for them. Undefined where the stage asks for nothing. */
export function readInputs(
  run: FlowRun,
  stage: 'preOptions' | 'postOptions',
): { fields: Field[]; values: FieldValues } | undefined {
  const { sdk, target, answers } = run;
  const asked = readStage(sdk, target.integration, { ...answers, [answerOf[stage]]: false });
  if (asked.stage !== stage) return undefined;
  const fields = toFields(asked.options);
  return { fields, values: toSubmitted(fields, getDraft(run, stage)) };
}
