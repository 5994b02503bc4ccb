/** Draws an icon of our own: white strokes on a rounded square of the brand's colour. */
export function drawIcon(brandColor: string, strokes: string): string {
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32">' +
    `<rect width="32" height="32" rx="8" fill="${brandColor}"/>` +
    '<g fill="none" stroke="#fff" stroke-width="2.25" stroke-linecap="round" stroke-linejoin="round">' +
    `${strokes}</g></svg>`
  );
}
