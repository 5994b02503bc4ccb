import type { Credential } from '../core/types';

/** One option of a list. */
export interface OptionItem {
  value: unknown;
  label: string;
  subtitle?: string | undefined;
}

/** Options under a heading. */
export interface OptionSection {
  title: string;
  items: OptionItem[];
}

/** One field that depends on an answer: the SDK tells it from an option by its `id`. */
export interface NestedField {
  id: string;
  title: string;
  type: 'dropdown' | 'multi' | 'multiCheckbox' | 'number' | 'string';
  required: boolean;
  items: OptionItem[];
  supportDifferentTextFormat: boolean;
  textFormat: string;
  identifierKey: string;
  supportAddItem?: boolean | undefined;
  returnsArrayStrings?: boolean | undefined;
}

export type OptionRecord = NestedField | OptionItem | OptionSection;

/** What the server knows when it is asked for options. */
export interface OptionQuery {
  /** The account that the options are of; none before there is one. */
  credential: Credential | undefined;
  /** The answers to other inputs, by the `cacheKey` of their sources. */
  parameters: Record<string, unknown>;
}

/** Where the server takes options from. Searching and paging are the server's. */
export interface OptionSource {
  /** @default all on one page */
  pageSize?: number | undefined;
  /** All of them. It may throw a `ModelError`. */
  list(query: OptionQuery): readonly OptionRecord[];
}

/** Options that are loaded. */
export interface DynamicSource {
  type: 'DYNAMIC_DATA_SOURCE';
  title: string;
  subtitle?: string | undefined;
  instructionalText?: string | undefined;
  /** What `getFieldOptions` asks for. */
  cacheKey: string;
  /** The sources whose answers it depends on. None listed: loads at once; missing: loads on demand. */
  refreshDependencies?: string[] | undefined;
  supportPagination?: boolean | undefined;
}

/** Options that come with the integration. */
export interface StaticSource {
  type: 'STATIC_ENUM_DATA_SOURCE';
  id: string;
  title: string;
  values: OptionItem[] | OptionSection[];
}

/** A list, and a second one that depends on the choice in the first. */
export interface ComboSource {
  type: 'COMBO_INPUT_DATA_SOURCE';
  id: string;
  title: string;
  mainInputSource: DynamicSource;
  dependentInputSource: DynamicSource;
  fieldSource?: DynamicSource | undefined;
}

/** The same, with fields that depend on both. */
export interface DynamicComboSource {
  type: 'DYNAMIC_COMBO_INPUT_DATA_SOURCE';
  id: string;
  title: string;
  mainInputSource: DynamicSource;
  dependentInputSource: DynamicSource;
  variableInputSource?: DynamicSource | undefined;
  hoverDisplayText: string;
}

/** The provider's objects, and the fields of each. */
export interface FieldMapperSource {
  type: 'FIELD_MAPPER_DATA_SOURCE';
  id: string;
  title: string;
  recordSource: DynamicSource;
  fieldSource: DynamicSource;
  dependentInputSource?: DynamicSource | undefined;
  dependentFieldInputSource?: DynamicSource | undefined;
}

/** An entry of `sdkIntegrationConfig.dataSources`. */
export type CatalogueDataSource =
  | ComboSource
  | DynamicComboSource
  | DynamicSource
  | FieldMapperSource
  | StaticSource;
