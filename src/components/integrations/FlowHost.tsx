'use client';
import {
  cloneElement,
  type ElementType,
  type ForwardRefExoticComponent,
  forwardRef,
  isValidElement,
  type ReactElement,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { useStore } from 'zustand';
import type { StartFlow } from '../../core/attempts/openFlow';
import type { FlowTarget } from '../../core/forms/FlowRun';
import type { ParagonClient } from '../../core/ParagonClient';
import type { ParagonError } from '../../core/ParagonError';
import type { InstallResult } from '../../core/state';
import { openFlow } from '../../hooks/install-flow/installFlowOpening';
import { useParagonClient } from '../../hooks/useParagonClient';
import { useReturnFocus } from '../focus/useReturnFocus';
import { readElement } from '../internal/readElement';

interface FlowModule {
  Dialog: ElementType;
  start: StartFlow;
}

export interface FlowOpening {
  /** Whether a consent window comes before the first question. */
  opensWindow: boolean;
  /** What to do when the flow goes on in the dialog after a failure, and comes to an end. */
  onSuccess(result: InstallResult): void;
  onError(error: ParagonError): void;
}

type Callbacks = Pick<FlowOpening, 'onSuccess' | 'onError'>;

/** The app's own `InstallFlow.Root`. */
export type OwnFlow = ReactElement<{
  onSuccess?: Callbacks['onSuccess'];
  onFailure?: Callbacks['onError'];
}>;

interface FlowHostProps {
  /** In place of the kit's dialog. */
  own: OwnFlow | undefined;
}

/** Opens the dialog of the install flow. */
export interface FlowHandle {
  /** Loads the code of the dialog ahead. A failure shows when it is opened. */
  preload(): void;
  /** Begins a flow. */
  open(target: FlowTarget, options: FlowOpening): Promise<InstallResult>;
}

/** A flow that a root has opened. Without an owner, its root has left the page meanwhile: the next one shows the flow. */
interface Claim {
  flow: string;
  owner: object | undefined;
}

/** An app can start flows of its own, which no root shows. */
const claims = new WeakMap<ParagonClient, Claim>();

let loaded: FlowModule | undefined;

async function load(): Promise<FlowModule> {
  loaded ??= (await import('../install-flow/InstallFlowDialog')) as FlowModule;
  return loaded;
}

/** The dialog of the install flow of a root. Its code is loaded when it is first needed. */
export const FlowHost: ForwardRefExoticComponent<FlowHostProps & RefAttributes<FlowHandle>> =
  forwardRef(function FlowHost({ own }, ref) {
    const client = useParagonClient();
    const [module, setModule] = useState<FlowModule>();
    const [callbacks, setCallbacks] = useState<Callbacks>();
    const isAsked = useRef(false);
    const flowId = useStore(client.store, ({ flow }) => ('id' in flow ? flow.id : undefined));
    const [shownId, show] = useState<string>();
    const isOpen = flowId !== undefined && flowId === shownId;
    const noteTrigger = useReturnFocus(isOpen);

    useEffect(() => {
      if (flowId === undefined) return undefined;
      const known = claims.get(client);
      const isLeft = known?.flow === flowId && known.owner === undefined;
      if (!isAsked.current && !isLeft) return undefined;
      isAsked.current = false;
      const claim: Claim = { flow: flowId, owner: claims };
      claims.set(client, claim);
      show(flowId);
      // The code is there, unless the page has rendered another copy of the root.
      load().then(setModule, () => undefined);
      return () => {
        claim.owner = undefined;
      };
    }, [client, flowId]);

    useImperativeHandle(
      ref,
      () => ({
        preload: () => void load().catch(() => undefined),
        open(target, { opensWindow, ...given }) {
          setCallbacks(given);
          isAsked.current = true;
          const begin = (ready: FlowModule): StartFlow => {
            setModule(ready);
            return ready.start;
          };
          noteTrigger(document.activeElement);
          const result = loaded
            ? begin(loaded)(client, target)
            : openFlow(client, target, async () => begin(await load()), opensWindow);
          return result.finally(() => {
            isAsked.current = false;
          });
        },
      }),
      [client, noteTrigger],
    );
    const Dialog = module?.Dialog;
    if (!Dialog || !isOpen) return null;
    const heard = { onSuccess: callbacks?.onSuccess, onFailure: callbacks?.onError };
    const mine = readElement(own);
    return isValidElement(mine) ? cloneElement(mine, heard) : <Dialog {...heard} />;
  });
