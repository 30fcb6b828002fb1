import type { SignedIn } from '../../platform/auth/signed-in.js';

/** Who answers, and how far they may go: somebody with a link answers one period only. */
export interface Answerer {
  actor: SignedIn;
  /** Null for somebody who is signed in. */
  onlyPeriodId: string | null;
}

/** Somebody who is signed in: their roles alone say how far they go. */
export function signedInAnswerer(actor: SignedIn): Answerer {
  return { actor, onlyPeriodId: null };
}
