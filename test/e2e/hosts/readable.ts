/**
 * What of the kit cannot be read, hit or seen with the focus, as `what: why`. Stands alone, to run in a page. The page
 * has the keyboard's focus ring, so that Tab must have been pressed before.
 */
export function findUnusable(): string[] {
  const found: string[] = [];
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const roots = '[data-slot="integrations"], [data-slot="disconnect-dialog"]';
  const toRgb = (color: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const toLuminance = (rgb: number[]): number => {
    const [red = 0, green = 0, blue = 0] = rgb.map((value) => {
      const part = value / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (element: Element | null): string => {
    if (!element) return 'Canvas';
    const { backgroundColor } = getComputedStyle(element);
    return (toRgb(backgroundColor)[3] ?? 0) > 0.99
      ? backgroundColor
      : groundOf(element.parentElement);
  };

  for (const root of document.querySelectorAll(roots)) {
    for (const element of [root, ...root.querySelectorAll('*')]) {
      const name = element.getAttribute('data-slot') ?? element.className.toString();
      const hasText = [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
      );
      const { color, fontSize, outlineStyle } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      if (hasText && width > 1) {
        const [light = 0, dark = 0] = [color, groundOf(element)]
          .map((one) => toLuminance(toRgb(one).slice(0, 3)))
          .toSorted((one, other) => other - one);
        const contrast = (light + 0.05) / (dark + 0.05);
        if (contrast < 4.5) found.push(`${name}: contrast ${contrast.toFixed(1)}`);
        if (Number.parseFloat(fontSize) < 11) found.push(`${name}: text of ${fontSize}`);
      }
      const isControl = element.matches('button, input[type="search"]');
      if (isControl && height < 24) found.push(`${name}: ${height} px high`);
      if (!(element instanceof HTMLElement) || !element.matches('button, input')) continue;
      // The dialog keeps the focus within.
      if (document.querySelector('dialog:modal') && !element.closest('dialog')) continue;
      element.focus();
      const { outlineStyle: ring, outlineWidth } = getComputedStyle(element);
      const isRinged = ring !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      if (!isRinged) found.push(`${name}: no focus ring, ${outlineStyle}`);
    }
  }
  return found;
}
