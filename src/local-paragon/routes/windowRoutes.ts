import { ModelError } from '../../model/ModelError';
import type { ParagonModel } from '../../model/ParagonModel';
import type { ProviderAccount } from '../../model/types';
import { bodyOf, type Call, type PublicRoute, Reply, textOf } from '../Call';
import type { Consent, Consents } from '../createConsents';
import { isLoopbackOrigin } from '../loopback';
import { callbackPage } from '../pages/callbackPage';
import { consentPage } from '../pages/consentPage';
import { noncePage } from '../pages/noncePage';
import type { LocalParagonSettings } from '../types';

/** The pages of the consent window. */
export function windowRoutes(
  model: ParagonModel,
  consents: Consents,
  settings: LocalParagonSettings,
): PublicRoute[] {
  function showConsent(state: string, consent: Consent, problem?: string): Reply {
    const { integration, person } = consent;
    const mine = model.getIntegrations(person)[integration.type]?.allCredentials ?? [];
    return consentPage({
      integration,
      person,
      action: state,
      problem,
      isolated: settings.isolateConsent,
      replacing: mine.find(({ id }) => id === consent.options.selectedCredentialId)?.providerId,
      accounts: consents.getAccounts(integration).map((account) => ({
        ...account,
        connected: mine.some(({ providerId }) => providerId === account.providerId),
      })),
    });
  }

  function chooseAccount({ integration }: Consent, call: Call): ProviderAccount | undefined {
    const { account, name, email } = bodyOf(call);
    if (account !== 'another') {
      return consents.getAccounts(integration).find(({ providerId }) => providerId === account);
    }
    const [newName, newEmail] = [textOf(name), textOf(email)];
    return newName && newEmail ? consents.addAccount(integration, newName, newEmail) : undefined;
  }

  return [
    {
      method: 'GET',
      path: '/projects/:projectId/sdk/actions/oauth-nonce',
      open: true,
      handle({ query }) {
        const origin = query.get('originForPostMessage') ?? undefined;
        if (isLoopbackOrigin(origin)) return noncePage(origin);
        throw new ModelError(400, 'BAD_ORIGIN', 'The page must be served from this machine.');
      },
    },
    {
      method: 'GET',
      path: '/consent/:state',
      open: true,
      handle: ({ params: { state = '' } }) => showConsent(state, consents.get(state)),
    },
    {
      method: 'POST',
      path: '/consent/:state',
      open: true,
      handle(call) {
        const { state = '' } = call.params;
        const consent = consents.get(state);
        const back = (query: Record<string, string>) =>
          new Reply('', 'text/plain', 303, {
            Location: `${call.base}/callback?${new URLSearchParams({ state, ...query })}`,
          });
        if (bodyOf(call).decision !== 'allow') return back({ error: 'access_denied' });
        const account = chooseAccount(consent, call);
        if (!account) return showConsent(state, consent, 'Enter a name and an e-mail address.');
        return back({ code: consents.allow(consent, account) });
      },
    },
    {
      method: 'GET',
      path: '/callback',
      open: true,
      handle({ query }) {
        const { integration, origin } = consents.get(query.get('state') ?? '');
        const { callbackStyle, silentDenial } = settings;
        const code = query.get('code');
        if (!code) {
          const message = `Access to ${integration.name} was denied.`;
          const errorResponse = { message, code: 'access_denied', status: 403 };
          const denial = { error: message, errorResponse, ...errorResponse };
          return callbackPage(
            message,
            origin,
            silentDenial
              ? undefined
              : { type: 'oauth_error_callback', integrationId: integration.id, ...denial },
          );
        }
        try {
          if (callbackStyle !== 'message') consents.finishSession(code);
        } catch (error) {
          if (!(error instanceof ModelError)) throw error;
          const { failure, message } = error;
          return callbackPage(message, origin, {
            type: 'oauth_error_callback',
            integrationId: integration.id,
            error: message,
            errorResponse: failure,
            ...failure,
          });
        }
        return callbackPage(
          `${integration.name} is connected.`,
          origin,
          callbackStyle === 'session'
            ? undefined
            : {
                type: 'oauth_success_callback',
                credential: { integrationId: integration.id, payload: { code } },
              },
        );
      },
    },
  ];
}
