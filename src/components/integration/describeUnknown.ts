/**
 * What to tell the developer of a type that is not among the active integrations, such as a mistyped one. Nothing in
 * production, where a bundler leaves the words out, and nothing where no integration is known.
 */
export function describeUnknown(
  where: string,
  types: readonly string[],
  known: readonly string[] = [],
): string | undefined {
  if (process.env.NODE_ENV !== 'development' || known.length === 0) return undefined;
  const unknown = types.filter((type) => !known.includes(type)).map((type) => `"${type}"`);
  if (unknown.length === 0) return undefined;
  return `${where}: the project has no active integration ${unknown.join(', ')}. There are: ${known.join(', ')}.`;
}
