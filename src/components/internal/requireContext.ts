/** The value of a part's context. Throws an error that names the part and shows where the part belongs. */
export function requireContext<Value>(value: Value | null, part: string, container: string): Value {
  if (value === null) {
    throw new Error(
      `<${part}> must be inside <${container}>. Write <${container}> … <${part} /> … </${container}>.`,
    );
  }
  return value;
}
