import type { IncomingMessage, ServerResponse } from 'node:http';
import { createParagonModel } from '../model/createParagonModel';
import { ModelError } from '../model/ModelError';
import type { Route } from './Call';
import { createConsents } from './createConsents';
import { createFaults } from './createFaults';
import { createLog } from './createLog';
import { createTokens } from './createTokens';
import { listen } from './listen';
import { isLoopbackAddress, isLoopbackHost, isLoopbackOrigin } from './loopback';
import { matchRoute } from './matchRoute';
import { readCall } from './readCall';
import { assetRoutes } from './routes/assetRoutes';
import { callRoutes } from './routes/callRoutes';
import { controlRoutes } from './routes/controlRoutes';
import { credentialRoutes } from './routes/credentialRoutes';
import { oauthRoutes } from './routes/oauthRoutes';
import { optionRoutes } from './routes/optionRoutes';
import { settingsRoutes } from './routes/settingsRoutes';
import { userRoutes } from './routes/userRoutes';
import { windowRoutes } from './routes/windowRoutes';
import { allowOrigin, sendError, sendPreflight, sendReply } from './sendReply';
import { strike } from './strike';
import type { LocalParagon, LocalParagonOptions, LocalParagonSettings } from './types';

/**
 * Creates the services behind the SDK, in memory, for development and tests.
 * It throws when `NODE_ENV` is `production`: it takes any token.
 */
export function createLocalParagon(options: LocalParagonOptions = {}): LocalParagon {
  if (process.env.NODE_ENV === 'production') {
    throw new Error(
      'The local Paragon takes any token and refuses to start in production. ' +
        'Leave it out of the build, and use your Paragon project there.',
    );
  }
  const { basePath = '/_paragon', callbackStyle = 'both', now = () => new Date() } = options;
  const initial: LocalParagonSettings = {
    callbackStyle,
    silentDenial: false,
    isolateConsent: false,
  };
  const settings = { ...initial };
  const model = createParagonModel(options);
  const consents = createConsents(model);
  const faults = createFaults();
  const tokens = createTokens(now);
  const log = createLog();

  const paragon: LocalParagon = {
    model,
    faults,
    settings,
    handle(req, res, next) {
      const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
      if (pathname.startsWith(`${basePath}/`)) {
        const path = pathname.slice(basePath.length);
        answer(req, res, path, searchParams).catch((error: unknown) => sendError(res, error));
      } else if (next) next();
      else sendError(res, new ModelError(404, 'NOT_FOUND', 'Nothing here.'));
    },
    reset() {
      Object.assign(settings, initial);
      for (const part of [model, consents, tokens, log]) part.reset();
      faults.clear();
    },
    getState: () => ({
      people: model.getPeople().map((person) => ({
        ...person,
        integrations: model.getIntegrations(person),
        meta: model.getMeta(person),
      })),
      settings: { ...settings },
      ...log.read(),
    }),
    listen: (port = 0) => listen(paragon.handle, basePath, port),
    signToken: (tokenOptions) => tokens.sign(tokenOptions),
    revokeTokens: (userId) => tokens.revoke(userId),
  };

  const sdkRoutes = [
    ...userRoutes(model),
    ...oauthRoutes(model, consents),
    ...credentialRoutes(model, consents),
    ...settingsRoutes(model),
    ...optionRoutes(model, log),
    ...callRoutes(model, consents, log),
  ];
  const routes: Route[] = [
    ...sdkRoutes,
    ...windowRoutes(model, consents, settings),
    ...assetRoutes(model),
    ...controlRoutes(paragon),
  ];

  async function answer(
    req: IncomingMessage,
    res: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const { host, origin, authorization } = req.headers;
    const isOurs = isLoopbackAddress(req.socket.remoteAddress) && isLoopbackHost(host);
    if (!isOurs || (origin !== undefined && !isLoopbackOrigin(origin))) {
      const message = 'The local Paragon answers pages of this machine only.';
      throw new ModelError(403, 'NOT_LOOPBACK', message);
    }
    allowOrigin(req, res);
    if (req.method === 'OPTIONS') {
      const method = req.headers['access-control-request-method'] ?? 'GET';
      const refusal = faults.takePreflight(method, path);
      if (refusal) await strike(refusal, res);
      else sendPreflight(req, res);
      return;
    }
    const call = await readCall(req, basePath, path, query);
    const found = matchRoute(routes, call.method, path);
    if (found && !found.route.open) log.request(call);
    const effect = path.startsWith('/control') ? undefined : faults.take(call.method, path);
    if (effect && (await strike(effect, res))) return;
    if (!found) throw new ModelError(404, 'NOT_FOUND', `No service answers ${path}.`);
    const { route, params } = found;
    const matched = { ...call, params };
    if (route.open) return sendReply(res, route.handle(matched));
    const { userId, isReadOnly } = tokens.read(authorization);
    if (isReadOnly && route.changes) throw new ModelError(403, '7210', 'You may not change this.');
    const person = { projectId: params.projectId ?? '', userId };
    const run = () => route.handle({ ...matched, person });
    sendReply(res, effect?.forget ? model.forget(run) : run());
  }

  return paragon;
}
