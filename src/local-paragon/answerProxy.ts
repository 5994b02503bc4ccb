import type { Credential } from '../core/types';
import type { ProviderAccount } from '../model/types';
import { listDriveFiles } from './listDriveFiles';

interface ProxyRequest {
  integration: string;
  credential: Credential;
  account: ProviderAccount;
  method: string;
  path: string;
  body: unknown;
}

/** What the provider answers: something plausible for a few paths, else an echo. */
export function answerProxy({
  integration,
  account,
  method,
  path,
  body,
  credential,
}: ProxyRequest): unknown {
  switch (`${integration} ${method} /${path}`) {
    case 'googledrive GET /drive/v3/files':
      return listDriveFiles(credential);
    case 'gmail GET /gmail/v1/users/me/profile':
      return { emailAddress: account.email, messagesTotal: 1843, threadsTotal: 1215 };
    case 'github GET /user':
      return credential.providerData;
    case 'slack POST /chat.postMessage':
      return { ok: true, channel: field(body, 'channel'), ts: '1685486000.000100', message: body };
    default:
      return { integration, account, method, path: `/${path}`, body };
  }
}

function field(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}
