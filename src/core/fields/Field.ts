import type { SerializedConnectInput } from '@useparagon/connect';

/** One option of a field that offers a choice. */
export interface FieldOption {
  value: string;
  label: string;
  description?: string | undefined;
  /** The heading under which the option stands, where options are grouped. */
  group?: string | undefined;
  /** The value as the source gives it, where that is no text. This is what a form stores. */
  raw?: FieldValue;
}

/** A value of a field: what the SDK calls `ConnectInputValue`. */
export type FieldValue = string | number | boolean | object | undefined;

/** What is wrong with a value, before it is sent. */
export type FieldProblem =
  | 'required'
  | 'email'
  | 'url'
  | 'number'
  | 'notAnOption'
  | 'requiredScopes'
  | 'fileTooLarge';

/** Values by the field's id. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

interface FieldBase {
  id: string;
  /** The label. */
  title: string;
  subtitle?: string | undefined;
  placeholder?: string | undefined;
  tooltip?: string | undefined;
  /** The SDK's default is true. Never true for a field that takes no value of the person's. */
  required: boolean;
  readOnly: boolean;
  /** Hidden fields keep their default value, and are sent without being shown. */
  hidden: boolean;
  /** Where the provider explains the field. Only an address that is safe to follow. */
  link?: { href: string; label?: string | undefined } | undefined;
  defaultValue?: FieldValue;
  /** Whether what is typed is a secret. The kit holds it in memory alone: in no query, outcome, log or storage. */
  isSecret: boolean;
  /** The input as the SDK describes it, for `getSourcesForInput`. */
  input: SerializedConnectInput;
}

interface TextField extends FieldBase {
  type: 'text' | 'number' | 'email' | 'url' | 'password';
  /** Shown before and behind the text, and no part of the value. */
  prefix?: string | undefined;
  suffix?: string | undefined;
  inputMode?: 'text' | 'decimal' | 'email' | 'url' | 'tel' | 'numeric' | undefined;
}

interface TextAreaField extends FieldBase {
  type: 'textarea';
  lines: number;
}

interface ToggleField extends FieldBase {
  type: 'boolean' | 'switch';
  /** The words beside a switch. */
  text?: string | undefined;
}

interface EnumField extends FieldBase {
  type: 'enum';
  /** Options that come with the input itself. */
  options?: readonly FieldOption[] | undefined;
  sourceType?: string | undefined;
}

interface DynamicEnumField extends FieldBase {
  type: 'dynamicEnum';
  sourceType?: string | undefined;
  /** The words where nothing is chosen. */
  fallbackText?: string | undefined;
}

interface CustomDropdownField extends FieldBase {
  type: 'customDropdown';
  key: string;
  options?: readonly FieldOption[] | undefined;
}

interface MappedField extends FieldBase {
  type: 'combo' | 'dynamicCombo';
  sourceType?: string | undefined;
  savedFieldMappings: readonly { label: string }[];
}

interface FieldMapperField extends FieldBase {
  type: 'fieldMapper';
  sourceType?: string | undefined;
  savedFieldMappings: readonly { label: string }[];
  /** Whether the app's own `mapObjectFields` say which fields are mapped. */
  isDynamic: boolean;
  objectName?: string | undefined;
}

/** A permission that can be asked for. */
export interface FieldScope {
  name: string;
  label: string;
  description?: string | undefined;
  required: boolean;
}

interface PermissionField extends FieldBase {
  type: 'permission';
  scopes: readonly FieldScope[];
}

interface PlainField extends FieldBase {
  type: 'file' | 'copyable';
}

/** An input of a type that the kit does not know: it can be left out where it is not required. */
interface UnsupportedField extends FieldBase {
  type: 'unsupported';
  /** What the SDK calls the type. */
  inputType: string;
}

/** One input of a form, told apart by `type`. Made by `toField` from whichever shape the SDK gives. */
export type Field =
  | TextField
  | TextAreaField
  | ToggleField
  | EnumField
  | DynamicEnumField
  | CustomDropdownField
  | MappedField
  | FieldMapperField
  | PermissionField
  | PlainField
  | UnsupportedField;
