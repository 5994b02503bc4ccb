/**
 * Side-effect import for apps that import the Connect SDK themselves: it must come before the SDK, or the
 * SDK's own listener sees foreign messages first.
 */
import { installMessageGuard } from './core/guard/messageGuard';

installMessageGuard();
