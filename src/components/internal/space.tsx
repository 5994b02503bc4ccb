import type { ReactElement } from 'react';

/** A space between two texts, for a page without our stylesheet. In an element: a translator of pages edits bare text. */
export const space: ReactElement = <span> </span>;
