/** Characters that nobody sees: those that set the direction, and those without a width. Two names can differ in these alone. */
const invisible = /[\u00ad\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const blank = /[\s\p{Cc}]+/gu;
const halfCharacter = /\p{Cs}/gu;
/** No script stacks more than four marks on a letter. More marks would reach into other lines. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;
const legible = /[^\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** Printable ASCII with single spaces, as most names and addresses are. No step below changes such a text. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * What to show of a value that a server sent: one line of text. Undefined where a person could read nothing. A
 * number counts as text, and nothing else does.
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
