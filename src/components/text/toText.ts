/** Overrides and embeddings of direction, and what has no width: nobody sees them, and two names can differ in them alone. */
const invisible = /[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const blank = /[\s\p{Cc}]+/gu;
const halfCharacter = /\p{Cs}/gu;
/** No script stacks more marks than four on a letter; those beyond would reach into other lines. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;
const legible = /[^\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Most names and addresses: printable ASCII with single spaces. The steps below would change nothing in these. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * What to show of a value that a server sent: one line of text, or undefined where a person could read nothing.
 * A number is text, anything else is not.
 */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  if (plain.test(value)) return value;
  const text = value
    .replace(invisible, '')
    .replace(blank, ' ')
    .replace(halfCharacter, '\ufffd')
    .replace(heapedMarks, '$1')
    .trim();
  return legible.test(text) ? text : undefined;
}
