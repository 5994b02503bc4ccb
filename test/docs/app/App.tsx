import type { ReactNode } from 'react';

/** An app below its providers. */
export declare function App(): ReactNode;
