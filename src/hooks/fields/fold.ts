/**
 * A text for comparing what a person typed, accents and capitals aside. No browser's language changes the result:
 * with that of Turkish, `LINKEDIN` would not be `linkedin`. Both cases are needed, as `ẞ`, `ß` and `SS` show.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .toUpperCase();
}
