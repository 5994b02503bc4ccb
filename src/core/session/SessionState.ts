import type { ParagonSdk } from '../sdk/ParagonSdk';
import type { UserToken } from './token';

/**
 * Where the session stands, as one value: nobody is signed in, a sign-in is on its way, or somebody is signed in.
 * While it is `signing-in`, the SDK's own state is of no use: it reads as authenticated from the first moment on.
 */
export type SessionState = NobodySignedIn | SigningIn | HeldSession;

interface NobodySignedIn {
  name: 'none';
}

interface SigningIn {
  name: 'signing-in';
  /** Resolves with whether somebody is signed in by then. */
  done: Promise<boolean>;
}

/** Somebody is signed in, as far as the kit knows. The SDK can have dropped the session since (SDK trap 21). */
export interface HeldSession {
  name: 'held';
  sdk: ParagonSdk;
  userId: string;
  /** Null where the app signs in by itself. */
  token: UserToken | null;
  /** The renewal of the token that is on its way. */
  renewing?: Promise<void> | undefined;
}
