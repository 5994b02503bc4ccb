/** What a portal takes along from the place it was opened at. */
export interface Theme {
  dir?: 'ltr' | 'rtl' | undefined;
  'data-color-scheme'?: string | undefined;
}

/** Reads the direction and the colour scheme at an element: a portal is out of reach of both. */
export function readTheme(element: Element): Theme {
  const { direction, colorScheme } = getComputedStyle(element);
  return {
    dir: direction === 'rtl' ? 'rtl' : 'ltr',
    'data-color-scheme': colorScheme || undefined,
  };
}
