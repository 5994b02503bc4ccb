import type { CSSProperties } from 'react';
import { tokens } from './tokens';

/** What the dialog takes along from the place where it was opened. */
export interface Theme {
  lang?: string | undefined;
  dir?: 'ltr' | 'rtl' | undefined;
  'data-color-scheme'?: string | undefined;
  style?: CSSProperties | undefined;
}

/** Reads the language, the direction, the colour scheme and the tokens at an element. The dialog in its portal inherits none of these. */
export function readTheme(element: Element): Theme {
  const here = getComputedStyle(element);
  const everywhere = getComputedStyle(element.ownerDocument.body);
  const changed = tokens
    .map((token) => `--pc-${token}`)
    .filter((name) => here.getPropertyValue(name) !== everywhere.getPropertyValue(name))
    .map((name) => [name, here.getPropertyValue(name)]);
  return {
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    dir: here.direction === 'rtl' ? 'rtl' : 'ltr',
    'data-color-scheme': here.colorScheme || undefined,
    style: Object.fromEntries(changed),
  };
}
