import { getCatalogue } from '../model/catalogues/getCatalogue';
import { createParagonModel } from '../model/createParagonModel';
import { createFakeToken } from './createFakeToken';
import type { FakeCall, FakeControls, FakeParagon, FakeParagonOptions } from './FakeParagon';
import type { FakeWindow } from './FakeWindow';
import { createFakeCallback } from './install/createFakeCallback';
import { createFakeInstall } from './install/createFakeInstall';
import { createFakeInstallFlow } from './install/createFakeInstallFlow';
import { createFakeOauth } from './install/createFakeOauth';
import { claimWindowOpen } from './install/openFakeWindow';
import { createFakeInputSources } from './options/createFakeInputSources';
import { createFakeOptions } from './options/createFakeOptions';
import { createFakeSources } from './options/createFakeSources';
import { recordCalls } from './recordCalls';
import { createFakeCatalogue } from './sdk/createFakeCatalogue';
import { createFakeEvents } from './sdk/createFakeEvents';
import { createFakeRequests } from './sdk/createFakeRequests';
import { createFakeServer } from './sdk/createFakeServer';
import { createFakeSession } from './sdk/createFakeSession';
import { createFakeState, type FakeUser, updateUser } from './sdk/createFakeState';
import { createFakeUninstall } from './sdk/createFakeUninstall';
import { createFakeConfigurations } from './settings/createFakeConfigurations';
import { createFakeSettings } from './settings/createFakeSettings';
import { createFakeWorkflows } from './settings/createFakeWorkflows';
import { toSeed } from './toSeed';

/**
 * Creates the Connect SDK in memory, for unit tests and for stories of one state. It behaves as the real one does
 * in headless mode, sharp edges included; no window opens and nothing leaves the machine.
 *
 * @example
 * const fake = createFakeParagon({ accounts: { googledrive: [{ email: 'ada@work.example' }] } });
 * render(
 *   <ParagonProvider projectId={fake.projectId} getToken={fake.getToken} paragon={fake}>
 *     <IntegrationAccounts />
 *   </ParagonProvider>,
 * );
 * await user.click(await screen.findByRole('button', { name: 'Connect Slack' }));
 * fake.currentWindow.allow('ada@work.example');
 * await screen.findByText('ada@work.example', { selector: '[data-integration=slack] *' });
 */
export function createFakeParagon(options: FakeParagonOptions = {}): FakeParagon {
  const { projectId = 'demo-project', userId = 'demo-user' } = options;
  const catalogue = getCatalogue(options.catalogue);
  const seed = [...(options.seed ?? []), ...toSeed(userId, options.accounts ?? {}, catalogue)];
  const calls: FakeCall[] = [];
  const windows: FakeWindow[] = [];

  const model = createParagonModel({ catalogue, seed });
  const state = createFakeState();
  const events = createFakeEvents(state);
  const server = createFakeServer(state, model, () => fake.latency);
  const session = createFakeSession(state, server);
  const loaded = createFakeCatalogue(state);
  const context = { state, catalogue: loaded, server, events, onOpen };
  const startOAuthFlow = createFakeOauth(context);
  const _oauthCallback = createFakeCallback(context);
  const uninstallIntegration = createFakeUninstall(state, loaded, server, events);
  const parts = { startOAuthFlow, _oauthCallback, uninstallIntegration };
  const install = createFakeInstall(context, startOAuthFlow);
  const sources = createFakeSources();
  const requests = createFakeRequests(state, server, options.respond, session.reload);

  function onOpen(created: FakeWindow): FakeWindow | null {
    const { consent, consentDelay } = fake;
    if (consent === 'block') return null;
    windows.push(created);
    if (consent !== 'ask' && !created.obstacle) {
      setTimeout(() => created.closed || created[consent](), consentDelay);
    }
    return created;
  }

  function getUser(): object {
    const { token: _, ...user } = state.user as Partial<FakeUser>;
    return structuredClone(user);
  }

  const sdk = {
    ...session.methods,
    ...(options.bootstrap && { bootstrapSDKState: session.bootstrapSDKState }),
    ...install,
    ...parts,
    ...loaded.getters,
    ...requests,
    installFlow: createFakeInstallFlow(state, loaded, parts),
    setHeadless(isHeadless: boolean) {
      state.isHeadless = isHeadless;
    },
    subscribe: events.subscribe,
    unsubscribe: events.unsubscribe,
    getUser,
    ...createFakeWorkflows(state, server, getUser),
    ...createFakeSettings(state, loaded, server),
    ...createFakeConfigurations(state, server, install.closePortal),
    ...createFakeInputSources(loaded, sources),
    getFieldOptions: createFakeOptions(state, loaded, server, sources),
    setDataSources: sources.setDataSources,
    updateAuthenticatedUser: (change: object) => updateUser(state, change),
  } satisfies Record<Exclude<keyof FakeParagon, keyof FakeControls>, unknown>;

  const controls: FakeControls = {
    projectId,
    userId,
    model,
    calls,
    windows,
    getToken: () => createFakeToken(userId, undefined, { readOnly: options.readOnly }),
    consent: options.consent ?? 'ask',
    consentDelay: options.consentDelay ?? 0,
    latency: options.latency ?? 0,
    get currentWindow() {
      const open = windows.findLast(({ closed }) => !closed);
      if (open) return open;
      throw new Error('No consent window is open. Start an install first.');
    },
    fail: (method, fault, times = 1) => server.setFault(method, fault, times),
    restore: claimWindowOpen(() => fake.consent === 'block'),
  };
  // The SDK's types know neither ISO dates nor a user without a token.
  const fake = Object.assign(controls, recordCalls(sdk, calls)) as unknown as FakeParagon;
  // React's development tools read every enumerable property of what changes, and this one can throw.
  Object.defineProperty(fake, 'currentWindow', { enumerable: false });
  if (options.bootstrap) Object.defineProperty(fake, 'userState', { get: () => state.user });
  state.logout = () => fake.logout?.();
  return fake;
}
