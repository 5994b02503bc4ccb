export { catalogue } from './model/catalogue';
export { demoSeed } from './model/demoSeed';
export { formsSeed } from './model/forms/formsSeed';
export type { ParagonModel, WireIntegrationState } from './model/ParagonModel';
export type {
  CatalogueIntegration,
  CatalogueWorkflow,
  GrantOptions,
  Person,
  ProviderAccount,
  SeedCredential,
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
