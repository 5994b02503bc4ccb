/** How each element of the drop-in and of its dialog looks: `where property: value`. Stands alone, to run in a page. */
export function survey(): string[] {
  const properties = [
    'display',
    'position',
    'float',
    'margin',
    'padding',
    'border-width',
    'border-color',
    'border-radius',
    'background-color',
    'background-image',
    'color',
    'fill',
    'font-size',
    'font-style',
    'font-weight',
    'line-height',
    'text-align',
    'text-decoration-line',
    'text-shadow',
    'text-transform',
    'box-shadow',
    'list-style-type',
    'min-height',
    'min-width',
    'max-width',
    'opacity',
    'transform',
    'gap',
    'align-items',
    'justify-content',
  ];
  const seen: string[] = [];
  const roots = document.querySelectorAll(
    '[data-slot="integrations"], [data-slot="disconnect-dialog"]',
  );
  for (const root of roots) {
    for (const [index, element] of [root, ...root.querySelectorAll('*')].entries()) {
      const name =
        element.getAttribute('data-slot') ?? (element.getAttribute('class') || element.tagName);
      const style = getComputedStyle(element);
      const sizes = element.matches('img, svg, input[type="radio"]') ? ['width', 'height'] : [];
      for (const property of [...properties, ...sizes]) {
        const value = style.getPropertyValue(property);
        seen.push(`${index} ${name} ${property}: ${value}`);
      }
    }
  }
  return seen;
}
