import type { ReactNode } from 'react';

/** The screen of an app that its tests render. */
export declare function Settings(): ReactNode;
