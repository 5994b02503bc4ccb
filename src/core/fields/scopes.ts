import type { FieldScope } from './Field';

/** The scopes of a permission's value, which holds them in one text with spaces between. */
export function splitScopes(value: unknown): string[] {
  return typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : [];
}

/** The value of a permission. It always begins with the required scopes. */
export function joinScopes(chosen: readonly string[], scopes: readonly FieldScope[]): string {
  const required = scopes.filter((scope) => scope.required).map(({ name }) => name);
  return [...new Set([...required, ...chosen])].join(' ');
}
