'use client';
import { InstallFlowRoot } from './InstallFlowRoot';

/** What the drop-in loads when an integration asks for more than a consent. */
export { startInstallFlow as start } from '../../hooks/install-flow/startInstallFlow';
export { InstallFlowRoot as Dialog };
