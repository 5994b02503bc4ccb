import type { Credential } from '../../core/types';
import type { CatalogueIntegration, ProviderAccount } from '../../model/types';
import type { FakeWindow } from '../FakeWindow';
import { toProviderAccount } from '../toSeed';
import { handleOf } from './openFakeWindow';

/** What becomes of a consent. */
export interface FakeWindowContext {
  integration: CatalogueIntegration;
  selectedCredentialId: string | undefined;
  accountType: string | undefined;
  inputs: Record<string, unknown> | undefined;
  obstacle: string | undefined;
  /** The account that is offered first. */
  getFirstChoice(): ProviderAccount;
  /** The server's side of a consent. */
  grant(account: ProviderAccount): Credential;
  /** The SDK hears of it. */
  onAllowed(credential: Credential): void;
  onDenied(answer: object): void;
}

export function createFakeWindow(context: FakeWindowContext): FakeWindow {
  const { integration, selectedCredentialId, accountType, inputs, obstacle } = context;
  let isOpen = true;
  let isSevered = false;

  function grant(account: string | ProviderAccount = context.getFirstChoice()): Credential {
    assertOpen();
    const chosen = typeof account === 'string' ? toProviderAccount(account, integration) : account;
    const credential = context.grant(chosen);
    isOpen = false;
    return credential;
  }

  function assertOpen(): void {
    const name = `The consent window for "${integration.type}"`;
    if (!isOpen) throw new Error(`${name} is closed.`);
    if (obstacle) throw new Error(`${name} has nothing to decide: ${obstacle}`);
  }

  const handle: FakeWindow = {
    integration: integration.type,
    selectedCredentialId,
    accountType,
    inputs: inputs ?? {},
    obstacle,
    get closed() {
      return isSevered || !isOpen;
    },
    close() {
      isOpen = false;
    },
    focus: () => undefined,
    allow(account) {
      const credential = grant(account);
      context.onAllowed(credential);
      return credential;
    },
    allowSilently: grant,
    deny(message = 'The consent was denied.') {
      assertOpen();
      isOpen = false;
      const answer = { message, code: 'access_denied', status: 403 };
      context.onDenied(answer);
      postToOpener(handleOf(handle), {
        type: 'oauth_error_callback',
        error: message,
        errorResponse: answer,
        integrationId: integration.id,
      });
    },
    sever() {
      isSevered = true;
    },
  };
  return handle;
}

/** The message that the callback page sends; its source is the window, which no constructor would take. */
function postToOpener(source: object, data: object): void {
  if (typeof window === 'undefined' || typeof MessageEvent === 'undefined') return;
  const event = new MessageEvent('message', { data, origin: window.location?.origin ?? '' });
  Object.defineProperty(event, 'source', { value: source });
  window.dispatchEvent?.(event);
}
