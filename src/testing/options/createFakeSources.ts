/** An option of the app's own. */
export interface FakeItem {
  label: string;
  value: string;
}

export interface FakePage {
  options: FakeItem[];
  nextPageCursor: string | null;
}

/** Loads the options of a dropdown of the app's own. */
export type FakeLoader = (
  cursor: string | undefined,
  search: string | undefined,
) => Promise<FakePage>;

/** Loads the provider's objects, and the fields of one. */
export interface FakeFieldLoaders {
  objectTypes?: { get(cursor?: string, search?: string): Promise<FakePage> } | undefined;
  integrationFields?:
    | { get(of: { objectType: string }, cursor?: string, search?: string): Promise<FakePage> }
    | undefined;
  applicationFields?: object | undefined;
}

interface OwnSources {
  dropdowns?: Record<string, FakeItem[] | { loadOptions: FakeLoader }> | undefined;
  mapObjectFields?: Record<string, object> | undefined;
}

/** What `setDataSources` is given. */
export interface FakeDataSources extends OwnSources {
  integrationSpecificSources?: Record<string, OwnSources> | undefined;
}

/** The app's own sources, as the SDK keeps them. */
export interface FakeSources {
  setDataSources(sources: FakeDataSources): void;
  /** Those of the integration come before those of all. */
  findItems(type: string, key: string): FakeItem[] | undefined;
  findFields(type: string, name: string | undefined): object | undefined;
  findLoader(key: string): FakeLoader | undefined;
  findFieldLoaders(type: string, name: string): FakeFieldLoaders | undefined;
}

const global = '__global__';

export function createFakeSources(): FakeSources {
  let items: Record<string, Record<string, FakeItem[]>> = {};
  let fields: Record<string, Record<string, object>> = {};
  // One flat map for all: a loader of one integration takes the place of another's.
  let loaders: Record<string, FakeLoader> = {};
  // These are never taken away.
  const fieldLoaders: Record<string, Record<string, FakeFieldLoaders>> = {};

  function take(owner: string, { dropdowns = {}, mapObjectFields = {} }: OwnSources): void {
    for (const [key, given] of Object.entries(dropdowns)) {
      if (Array.isArray(given)) items[owner] = { ...items[owner], [key]: given };
      else if (Object(given).loadOptions) loaders[key] = given.loadOptions;
      else complain(key);
    }
    for (const [name, given] of Object.entries(mapObjectFields)) {
      if (typeof given !== 'object' || given === null) complain(name);
      else fields[owner] = { ...fields[owner], [name]: takeFields(owner, name, given) };
    }
  }

  function takeFields(owner: string, name: string, given: FakeFieldLoaders): object {
    if (!isLoading(given) || !('applicationFields' in given)) return given;
    fieldLoaders[owner] = { ...fieldLoaders[owner], [name]: given };
    const { applicationFields } = given;
    return applicationFields ? { ...applicationFields, useBYOFieldMappingOption: true } : given;
  }

  return {
    setDataSources({ integrationSpecificSources = {}, ...own }) {
      items = {};
      fields = {};
      loaders = {};
      take(global, own);
      for (const [type, sources] of Object.entries(integrationSpecificSources)) take(type, sources);
    },
    findItems: (type, key) => items[type]?.[key] ?? items[global]?.[key],
    findFields(type, name) {
      if (!name) return undefined;
      const found = [fields[type]?.[name], fields[global]?.[name]];
      // Loaders without fields of the app resolve to nothing.
      return found.find((item) => item && !isLoading(item));
    },
    findLoader: (key) => loaders[key],
    findFieldLoaders: (type, name) => fieldLoaders[type]?.[name] ?? fieldLoaders[global]?.[name],
  };
}

function isLoading(given: object): boolean {
  return !Array.isArray(given) && 'objectTypes' in given && 'integrationFields' in given;
}

function complain(key: string): void {
  const text = `Could not load data source "${key}" because a valid source object was not provided`;
  console.error(text);
}
