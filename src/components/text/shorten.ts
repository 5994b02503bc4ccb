/** In characters. No e-mail address in use is longer. */
const longest = 120;
const tail = 40;

/** Takes the middle out of a text that is too long to be spoken. The two ends of a text tell most. */
export function shorten(text: string): string {
  if (text.length <= longest) return text;
  const characters = [...text];
  if (characters.length <= longest) return text;
  const head = characters.slice(0, longest - tail - 1).join('');
  return `${head}…${characters.slice(-tail).join('')}`;
}
