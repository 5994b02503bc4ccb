import { createLocalParagon, type LocalParagonOptions } from 'paragon-connect-react/local-paragon';
import { onTestFinished } from 'vitest';

export const project = 'local-project';
export const person = { projectId: project, userId: 'demo-user' };
export const salesforceId = 'a5e995c2-7709-43fd-9cdf-f759faa52497';
const app = 'http://localhost:5173';

/** A local Paragon on loopback for one test, with calls as the SDK makes them. */
export async function startLocalParagon(options?: LocalParagonOptions) {
  const paragon = createLocalParagon(options);
  const { url, close } = await paragon.listen();
  onTestFinished(close);

  function call(method: string, path: string, init: RequestInit & { token?: string } = {}) {
    const { token = paragon.signToken(), headers, ...rest } = init;
    const authorization = { Origin: app, Authorization: `Bearer ${token}` };
    return fetch(`${url}${path}`, { method, headers: { ...authorization, ...headers }, ...rest });
  }

  const sdk = (method: string, path: string, init?: RequestInit & { token?: string }) =>
    call(method, `/projects/${project}/sdk${path}`, init);

  const integration = (type: string) => {
    const found = paragon.model.catalogue.find((item) => item.type === type);
    if (!found) throw new Error(`No integration ${type}.`);
    return found;
  };

  const accounts = (type: string) =>
    paragon.model.getIntegrations(person)[type]?.allCredentials ?? [];

  /** Opens the consent window, as the SDK does; returns its address. */
  async function openConsent(
    type: string,
    installOptions: object = {},
    sessionId = 'session',
    inputs: object = {},
  ) {
    const query = new URLSearchParams({
      integrationId: integration(type).id,
      originForPostMessage: app,
      oauthMetaKeyId: sessionId,
      installOptions: JSON.stringify(installOptions),
      endUserSuppliedValues: JSON.stringify(inputs),
    });
    const answer = await call('GET', `/v2/projects/${project}/sdk/actions/build-oauth?${query}`);
    const { redirectUrl } = (await answer.json()) as { redirectUrl: string };
    return redirectUrl;
  }

  /** Decides in the window; returns the callback page. */
  async function decide(consentUrl: string, fields: Record<string, string>) {
    const answer = await fetch(consentUrl, { method: 'POST', body: new URLSearchParams(fields) });
    return { page: await answer.text(), url: new URL(answer.url) };
  }

  const allow = (consentUrl: string, account: string) =>
    decide(consentUrl, { decision: 'allow', account });

  return { paragon, url, call, sdk, integration, accounts, openConsent, decide, allow };
}
