import { ModelError } from '../../model/ModelError';
import type { Person } from '../../model/types';
import { bodyOf, type PublicRoute } from '../Call';
import type { Fault, LocalParagon, LocalParagonSettings, TokenOptions } from '../types';

type Status = Parameters<LocalParagon['model']['setStatus']>[2];

/** What can be sent to the control endpoint. Regular expressions travel as `pattern`. */
interface Command {
  reset?: boolean;
  fault?: Omit<Fault, 'match'> & {
    match: Omit<Fault['match'], 'path'> & { path?: string; pattern?: string };
  };
  clearFaults?: boolean;
  callbackStyle?: LocalParagonSettings['callbackStyle'];
  silentDenial?: boolean;
  isolateConsent?: boolean;
  setStatus?: Partial<Person> & { credentialId: string; status: Status };
  revokeTokens?: string;
}

const statuses: readonly Status[] = ['VALID', 'INVALID', 'PENDING'];
const styles: readonly LocalParagonSettings['callbackStyle'][] = ['message', 'session', 'both'];

function check(holds: boolean, message: string): void {
  if (!holds) throw new ModelError(400, 'BAD_COMMAND', message);
}

function toFault({ match, effect }: NonNullable<Command['fault']>): Fault {
  const { path, pattern, ...rest } = match;
  return { match: { ...rest, path: toPath(path, pattern) }, effect };
}

function toPath(path: string | undefined, pattern: string | undefined): Fault['match']['path'] {
  if (path) return path;
  check(Boolean(pattern), 'A fault needs the path, or the pattern, of the requests that it hits.');
  try {
    return new RegExp(pattern as string);
  } catch {
    throw new ModelError(400, 'BAD_COMMAND', `No regular expression: ${pattern}`);
  }
}

function obey(paragon: LocalParagon, command: Command): void {
  const { settings, faults, model } = paragon;
  if (command.reset) paragon.reset();
  if (command.clearFaults) faults.clear();
  if (command.fault) {
    check(Boolean(command.fault.match && command.fault.effect), 'A fault needs match and effect.');
    faults.set(toFault(command.fault));
  }
  if (command.callbackStyle !== undefined) {
    check(styles.includes(command.callbackStyle), `callbackStyle is one of ${styles.join(', ')}.`);
    settings.callbackStyle = command.callbackStyle;
  }
  if (command.silentDenial !== undefined) settings.silentDenial = command.silentDenial;
  if (command.isolateConsent !== undefined) settings.isolateConsent = command.isolateConsent;
  if (command.setStatus) {
    const { credentialId, status, ...person } = command.setStatus;
    check(statuses.includes(status), `status is one of ${statuses.join(', ')}.`);
    const whom = { projectId: 'local-project', userId: 'demo-user', ...person };
    model.setStatus(whom, credentialId, status);
  }
  if (command.revokeTokens) paragon.revokeTokens(command.revokeTokens);
}

/** How a page or a test in another process steers the local Paragon. */
export function controlRoutes(paragon: LocalParagon): PublicRoute[] {
  return [
    {
      method: 'POST',
      path: '/token',
      open: true,
      handle: (call) => ({ token: paragon.signToken(bodyOf(call) as TokenOptions) }),
    },
    {
      method: 'POST',
      path: '/control',
      open: true,
      handle(call) {
        obey(paragon, bodyOf(call) as Command);
        return paragon.getState().settings;
      },
    },
    { method: 'GET', path: '/control/state', open: true, handle: () => paragon.getState() },
  ];
}
