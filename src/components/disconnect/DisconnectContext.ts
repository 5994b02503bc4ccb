'use client';
import { type Context, createContext, useContext } from 'react';
import type { IntegrationLabels } from '../../labels/IntegrationLabels';

/** The account that the dialog asks about. A part of `Disconnect` takes a function of this. */
export interface DisconnectState {
  credentialId: string;
  label: string;
  integrationName: string;
}

/** What the parts of the dialog share. */
export interface DisconnectContextValue {
  state: DisconnectState;
  labels: IntegrationLabels;
  title: string;
  titleId: string;
  description: string;
  descriptionId: string;
  confirm(): void;
  close(): void;
}

/** Given by the dialog of `Integrations.Root`. */
export const DisconnectContext: Context<DisconnectContextValue | null> =
  createContext<DisconnectContextValue | null>(null);

export function useDisconnectContext(part: string): DisconnectContextValue {
  const value = useContext(DisconnectContext);
  if (value) return value;
  throw new Error(
    `<${part}> must be in the dialog. Write <Integrations.Root dialog={<><Disconnect.Overlay /><Disconnect.Dialog>…</Disconnect.Dialog></>}>.`,
  );
}
