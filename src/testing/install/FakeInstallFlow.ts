import type { FakeEvent } from '../sdk/createFakeEvents';
import type { FlowStage } from './findStage';

export type Values = Record<string, unknown>;

/** The options of `start`. */
export interface FakeFlowOptions {
  onNext?: ((stage: FlowStage) => void) | undefined;
  onComplete?: ((event: FakeEvent) => void) | undefined;
  onError?: ((error: object, context: { stage: string } | null) => void) | undefined;
  oauthTimeout?: number | undefined;
  allowMultipleCredentials?: boolean | undefined;
  overrideRedirectUrl?: string | undefined;
  selectedCredentialId?: string | undefined;
  externalId?: string | undefined;
}

/** `installFlow` of the SDK. */
export interface FakeInstallFlow {
  start(type: string, options?: FakeFlowOptions): void;
  cancel(): Promise<void>;
  next(): FlowStage;
  setAccountType(accountType: string): Promise<void>;
  setPreOptions(values: Values): Promise<void>;
  setPostOptions(values: Values): Promise<void>;
  getAccountTypeValue(): string | null;
  getPreOptionsValue(): Values | null;
  getPostOptionsValue(): Values | null;
}
