import type { Actor } from '@gantry/shared/policy/roles';

/** Somebody who is signed in: the actor of the rules, with the session through which the call came. */
export interface SignedIn extends Actor {
  sessionId: string;
  name: string;
}
