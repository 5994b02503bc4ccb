export type { FieldState as State, FieldTarget as Target } from './FieldContext';
export { FieldControl as Control, type FieldControlProps as ControlProps } from './FieldControl';
export {
  FieldDescription as Description,
  type FieldDescriptionProps as DescriptionProps,
} from './FieldDescription';
export { FieldError as Error, type FieldErrorProps as ErrorProps } from './FieldError';
export { FieldLabel as Label, type FieldLabelProps as LabelProps } from './FieldLabel';
export { FieldRoot as Root, type FieldRootProps as RootProps } from './FieldRoot';
