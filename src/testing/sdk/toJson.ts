/** What is left of a value on its way to the server. */
export function toJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}
