export { catalogue } from './model/catalogue';
export { demoSeed } from './model/demoSeed';
export type {
  CatalogueIntegration,
  CatalogueWorkflow,
  GrantOptions,
  ParagonModel,
  Person,
  ProviderAccount,
  SeedCredential,
  WireIntegrationState,
} from './model/types';
export { createFakeParagon } from './testing/createFakeParagon';
export { createFakeToken } from './testing/createFakeToken';
export type {
  FakeAccount,
  FakeCall,
  FakeConsent,
  FakeFault,
  FakeMethod,
  FakeParagon,
  FakeParagonOptions,
  FakeRequest,
} from './testing/FakeParagon';
export type { FakeWindow } from './testing/FakeWindow';
