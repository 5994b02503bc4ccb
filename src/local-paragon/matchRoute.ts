import type { Route } from './Call';

/** Finds the route of a path and the named parts of it. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  for (const route of routes) {
    if (route.method !== '*' && route.method !== method) continue;
    const match = toPattern(route.path).exec(path);
    if (!match) continue;
    const params = Object.entries(match.groups ?? {}).map(([name, part]) => [name, decode(part)]);
    return { route, params: Object.fromEntries(params) };
  }
  return undefined;
}

function toPattern(path: string): RegExp {
  const source = path
    .replace(/\./g, '\\.')
    .replace(/:(\w+)/g, '(?<$1>[^/]+)')
    .replace('*', '(?<rest>.*)');
  return new RegExp(`^${source}$`);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
