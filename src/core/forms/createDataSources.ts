import type { SetDataSourcesConfig } from '@useparagon/connect';
import type { ParagonSdk } from '../sdk/ParagonSdk';

/** Options of the app's own, for custom dropdowns and dynamic field mapping: what `setDataSources` of the SDK takes. */
export type DataSourcesConfig = SetDataSourcesConfig;

/** The app's own sources of options, of every mounted provider. */
export interface DataSources {
  /** Takes a provider's sources, or forgets them. The SDK keeps them until another provider brings its own. */
  set(provider: object, sources?: DataSourcesConfig): void;
  /** Whether the app wants a dropdown's options to be loaded at each opening. */
  isRefreshedOnOpen(integration: string, key: string): boolean;
  /** Gives the SDK the sources, unless it has them. Returns whether it did. */
  apply(sdk: ParagonSdk): boolean;
}

type Call = (...parameters: unknown[]) => unknown;

/**
 * Each call of `setDataSources` makes the SDK forget all dropdowns of the call before, so the kit makes one only where
 * something else than a function is new. Of functions, the SDK gets one that calls the app's latest.
 */
export function createDataSources(): DataSources {
  const given = new Map<object, DataSourcesConfig>();
  const latest = new Map<string, Call>();
  const wrappers = new Map<string, Call>();
  /** What the SDK has. */
  let applied: string | undefined;

  /** The value with each function wrapped. `path` tells the functions apart. */
  function wrap(value: unknown, path: string): unknown {
    if (typeof value === 'function') {
      latest.set(path, value as Call);
      const wrapper = wrappers.get(path) ?? ((...parameters) => latest.get(path)?.(...parameters));
      wrappers.set(path, wrapper);
      return wrapper;
    }
    if (Array.isArray(value) || Object(value) !== value) return value;
    return Object.fromEntries(
      Object.entries(Object(value)).map(([key, item]) => [key, wrap(item, `${path}\n${key}`)]),
    );
  }

  function apply(sdk: ParagonSdk): boolean {
    if (given.size === 0 && applied === undefined) return false;
    const config = wrap([...given.values()].reduce(merge, {}), '') as DataSourcesConfig;
    const signature = JSON.stringify(config, (_, value: unknown) =>
      typeof value === 'function' ? 'a function' : value,
    );
    if (signature === applied) return false;
    applied = signature;
    sdk.setDataSources(config);
    return true;
  }

  return {
    set(provider, sources) {
      if (sources) given.set(provider, sources);
      else given.delete(provider);
    },
    isRefreshedOnOpen(integration, key) {
      const { dropdowns, integrationSpecificSources } = [...given.values()].reduce(merge, {});
      const own = integrationSpecificSources?.[integration]?.dropdowns?.[key];
      return Object(own ?? dropdowns?.[key]).refreshOnOpen === true;
    },
    apply,
  };
}

/** The later provider's source of a name comes first. */
function merge(one: DataSourcesConfig, other: DataSourcesConfig): DataSourcesConfig {
  const specific = { ...one.integrationSpecificSources };
  for (const [type, sources] of Object.entries(other.integrationSpecificSources ?? {})) {
    specific[type] = { ...mergeOwn(specific[type] ?? {}, sources) };
  }
  return {
    ...mergeOwn(one, other),
    ...(Object.keys(specific).length > 0 && { integrationSpecificSources: specific }),
  };
}

type Own = Pick<DataSourcesConfig, 'dropdowns' | 'mapObjectFields'>;

function mergeOwn(one: Own, other: Own): Own {
  return {
    dropdowns: { ...one.dropdowns, ...other.dropdowns },
    mapObjectFields: { ...one.mapObjectFields, ...other.mapObjectFields },
  };
}
