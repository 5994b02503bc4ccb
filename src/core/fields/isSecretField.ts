const secretTypes = new Set(['password', 'file']);
const typedTypes = new Set(['text', 'textarea', 'number']);

/** Words of an id or a title, such as `clientSecret`, `TRELLO_API_TOKEN` or `Private key`. */
const secretWords = /secret|token|passw|passphrase|(?:api|access|private|signing)[\s_-]*key/i;

/** Whether the value of a field is a secret, by its type or by its name. */
export function isSecretField(type: string, id: string, title: string): boolean {
  if (secretTypes.has(type)) return true;
  return typedTypes.has(type) && (secretWords.test(id) || secretWords.test(title));
}
