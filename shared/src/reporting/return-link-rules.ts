import type { Problem } from '../errors/error-codes.js';
import { isAnswerable, type PeriodState } from './period-states.js';

/** What happened when a link was used; the log of the programme office says it in words. */
export const LINK_OUTCOMES = [
  'OPENED',
  'ENTERED',
  'ANSWERED',
  'SUBMITTED',
  'TAKEN_BACK',
  'LEFT',
  'REFUSED_EXPIRED',
  'REFUSED_REVOKED',
  'REFUSED_CLOSED',
  'REFUSED_FORWARDED',
  'REFUSED_OTHER',
] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** The log's words for each. */
export const LINK_OUTCOME_WORDS: Record<LinkOutcome, string> = {
  OPENED: 'Opened',
  ENTERED: 'Confirmed to be this person, in this browser',
  ANSWERED: 'Answered',
  SUBMITTED: 'Handed in',
  TAKEN_BACK: 'Taken back',
  LEFT: 'Left',
  REFUSED_EXPIRED: 'Refused: its time is over',
  REFUSED_REVOKED: 'Refused: it was withdrawn',
  REFUSED_CLOSED: 'Refused: the period takes no more answers',
  REFUSED_FORWARDED: 'Refused: opened in another browser than the first',
  REFUSED_OTHER: 'Refused: asked for what is not theirs',
};

export type LinkRefusal = Extract<LinkOutcome, `REFUSED_${string}`>;

/** What is known of a link at the moment at which somebody uses it. */
export interface LinkFacts {
  /** The instant at which it ends: at that instant it no longer opens. */
  expiresAt: Date;
  isRevoked: boolean;
  isPersonActive: boolean;
  periodState: PeriodState;
  /** Whether a browser has been bound to it, and whether it is this one. */
  browser: 'NONE_YET' | 'THIS' | 'ANOTHER';
}

/**
 * `RET-30`: a link opens for one person, in one browser, for one period that takes answers, until its instant. Null where it
 * does; whoever comes from another browser learns nothing but that.
 * Example: it ends on 8 Dec at 12:00:00.000: at 11:59:59.999 it opens, at 12:00:00.000 it is refused.
 */
export function linkRefusal(facts: LinkFacts, now: Date): LinkRefusal | null {
  if (facts.browser === 'ANOTHER') return 'REFUSED_FORWARDED';
  if (facts.isRevoked || !facts.isPersonActive) return 'REFUSED_REVOKED';
  if (now >= facts.expiresAt) return 'REFUSED_EXPIRED';
  return isAnswerable(facts.periodState) ? null : 'REFUSED_CLOSED';
}

/** What the person reads who is refused: what is wrong and what to do. */
export const LINK_REFUSAL_SENTENCE: Record<LinkRefusal, string> = {
  REFUSED_EXPIRED: 'The time of this link is over. Ask your programme office for a new one.',
  REFUSED_REVOKED: 'This link has been withdrawn. Ask your programme office for a new one.',
  REFUSED_CLOSED:
    'This reporting period takes no more answers. Nothing more is needed of you; ask your programme office if something is wrong.',
  REFUSED_FORWARDED:
    'This link is in use in another browser, and works only there. Ask your programme office for one of your own.',
  REFUSED_OTHER: 'This link does not lead to what was asked for. Open it again from your letter.',
};

/** What is known before a link is made. */
export interface NewLinkFacts {
  allowsLinks: boolean;
  periodName: string;
  periodState: PeriodState;
  personName: string;
  isPersonActive: boolean;
  /** How many items and returns of the period are this person's. */
  owned: number;
  /** Whether it is to go by mail, and whether there is an address to send it to. */
  byMail: boolean;
  hasAddress: boolean;
}

/**
 * Why a link cannot be made. `RET-28`: only where the calendar of the programme allows links, for a period that takes
 * answers. `RET-29`: only for somebody who has something to answer, and by mail only to an address.
 * Example: a person without an item in November gets no link to November.
 */
export function newLinkProblems(facts: NewLinkFacts): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string | null, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (!facts.allowsLinks)
    refuse(
      'RET-28',
      null,
      'The reporting calendar does not allow links. Allow them in its settings first, or ask for answers after signing in.',
    );
  if (!isAnswerable(facts.periodState))
    refuse('RET-28', null, `${facts.periodName} takes no more answers, so that a link would open nothing.`);
  if (facts.owned === 0 || !facts.isPersonActive)
    refuse('RET-29', 'personId', `${facts.personName} has nothing to answer in ${facts.periodName}.`);
  if (facts.byMail && !facts.hasAddress)
    refuse('RET-29', 'byMail', `${facts.personName} has no e-mail address. Make the link and hand it over.`);
  return problems;
}
