import type { Problem } from '../errors/error-codes.js';

/** How far an edition is. */
export const EDITION_STATES = [
  'DRAFT',
  'PMO_REVIEW',
  'SRO_APPROVAL',
  'ISSUED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type EditionState = (typeof EDITION_STATES)[number];

/** What can be done with an edition, as verbs of the office. */
export const EDITION_STEPS = [
  'freeze',
  'review',
  'to-sro',
  'sign',
  'send-back',
  'recall',
  'issue',
  'correct',
  'withdraw',
  'acknowledge',
] as const;
export type EditionStep = (typeof EDITION_STEPS)[number];

export const REVIEW_VERDICTS = ['SIGNED', 'SENT_BACK', 'ACKNOWLEDGED'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** From which states a step can be taken. */
const FROM: Record<EditionStep, readonly EditionState[]> = {
  freeze: ['DRAFT'],
  review: ['DRAFT'],
  'to-sro': ['PMO_REVIEW'],
  sign: ['SRO_APPROVAL'],
  'send-back': ['SRO_APPROVAL'],
  recall: ['PMO_REVIEW', 'SRO_APPROVAL'],
  issue: ['SRO_APPROVAL'],
  correct: ['ISSUED'],
  withdraw: ['ISSUED', 'SUPERSEDED'],
  acknowledge: ['ISSUED'],
};

/** The words of a state, as the lists and the documents have them. */
export const EDITION_STATE_WORDS: Record<EditionState, string> = {
  DRAFT: 'Draft',
  PMO_REVIEW: 'In review at the programme office',
  SRO_APPROVAL: 'With the SRO',
  ISSUED: 'Issued',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
};

const STEP_WORDS: Record<EditionStep, string> = {
  freeze: 'frozen anew',
  review: 'sent to review',
  'to-sro': 'sent to the SRO',
  sign: 'signed',
  'send-back': 'sent back',
  recall: 'taken back',
  issue: 'issued',
  correct: 'corrected',
  withdraw: 'withdrawn',
  acknowledge: 'acknowledged',
};

/** Whether an edition was ever given out: from then on nothing of what it says changes. */
export function wasIssued(state: EditionState): boolean {
  return state === 'ISSUED' || state === 'SUPERSEDED' || state === 'WITHDRAWN';
}

/** The steps that follow from a state; whether somebody may take them is asked of the policy. */
export function editionSteps(state: EditionState): EditionStep[] {
  return EDITION_STEPS.filter((step) => FROM[step].includes(state));
}

/**
 * `PACK-1`: a step of an edition follows from its state. What is issued is never frozen or written again.
 * Example: an issued edition 1.0 is not frozen anew; it is corrected, which makes edition 1.1.
 */
export function editionStepProblems(state: EditionState, step: EditionStep): Problem[] {
  if (FROM[step].includes(state)) return [];
  const way =
    wasIssued(state) && state !== 'WITHDRAWN' ? ' Correct it instead: that makes a new edition.' : '';
  const message = `An edition that is ${inWords(state)} cannot be ${STEP_WORDS[step]}.${way}`;
  return [{ rule: 'PACK-1', severity: 'E', field: null, message }];
}

function inWords(state: EditionState): string {
  const words = EDITION_STATE_WORDS[state];
  return state === 'SRO_APPROVAL' ? 'with the SRO' : state === 'DRAFT' ? 'a draft' : words.toLowerCase();
}

/**
 * `PACK-2`: what corrects an edition says what was wrong, and what withdraws one says why.
 * Example: a correction with the reason "The date of the launch was misprinted" makes 1.1; one without is refused.
 */
export function editionReasonProblems(step: 'correct' | 'withdraw' | 'send-back', reason: string): Problem[] {
  if (reason.trim() !== '') return [];
  const asked = {
    correct: 'Say what is corrected: it is printed in the new edition.',
    withdraw: 'Say why it is withdrawn: readers are told.',
    'send-back': 'Say what is to be changed before it comes back.',
  };
  const field = step === 'send-back' ? 'comment' : 'reason';
  return [{ rule: 'PACK-2', severity: 'E', field, message: asked[step] }];
}

/**
 * `PACK-4`: what readers were given stays: a pack is put away only while nothing of it was issued.
 * Example: a pack whose edition 1.0 was withdrawn stays in the list, with the reason.
 */
export function puttingAwayProblems(states: readonly EditionState[]): Problem[] {
  if (!states.some(wasIssued)) return [];
  const message = 'An edition of this pack was issued. Withdraw the edition instead: readers are told why.';
  return [{ rule: 'PACK-4', severity: 'E', field: null, message }];
}

/**
 * `PACK-5`: one edition of a pack is in the making at a time.
 * Example: while 1.1 is with the SRO, nobody begins 2.0.
 */
export function openEditionProblems(open: { major: number; minor: number } | null): Problem[] {
  if (open === null) return [];
  const message = `Edition ${editionNumber(open)} is in the making already. Issue it, or take it back and freeze it anew.`;
  return [{ rule: 'PACK-5', severity: 'E', field: null, message }];
}

/**
 * `PACK-6`: a pack is arranged from the sections of its own, each once, and says something.
 * Example: an order that names the risks twice, or leaves every section out, is refused.
 */
export function arrangementProblems(
  known: readonly string[],
  asked: readonly { id: string; isIncluded: boolean }[],
): Problem[] {
  const ids = new Set(asked.map(({ id }) => id));
  const isWhole = ids.size === asked.length && ids.size === known.length && known.every((id) => ids.has(id));
  const problem = (message: string): Problem => ({
    rule: 'PACK-6',
    severity: 'E',
    field: 'sections',
    message,
  });
  if (!isWhole) return [problem('Name every section of the pack once, in the order in which they stand.')];
  if (!asked.some(({ isIncluded }) => isIncluded)) return [problem('Include one section at least.')];
  return [];
}

/** What is known of an edition when it is to be issued. */
export interface IssueFacts {
  state: EditionState;
  /** The SRO signed this very freezing of it. */
  isSigned: boolean;
  staleCount: number;
  hasSummary: boolean;
  /** Of what the programme office wrote in all its sections together. */
  commentLetters: number;
}

/** More than this takes more memory than the writing of a PDF is given. */
export const MANY_COMMENT_LETTERS = 60_000;

/**
 * Why an edition may not be issued, or is issued with a reason only.
 * `REPORT-1` refuses what the SRO has not signed in just this form; `REPORT-2` warns of stale items in it; `PACK-3` warns of
 * an executive summary that nobody wrote; `PACK-7` of comments so long that no PDF may come of it.
 * Example: signed, with three stale items: REPORT-2, "3 items in it were last reported for an earlier period."
 */
export function issueProblems(facts: IssueFacts): Problem[] {
  const { state, isSigned, staleCount, hasSummary, commentLetters } = facts;
  if (state !== 'SRO_APPROVAL' && wasIssued(state)) return editionStepProblems(state, 'issue');
  const problems: Problem[] = [];
  if (!isSigned)
    problems.push({
      rule: 'REPORT-1',
      severity: 'E',
      field: null,
      message: 'The SRO has not signed this edition as it stands. Send it to the SRO first.',
    });
  if (staleCount > 0) {
    const one = staleCount === 1;
    const message = `${staleCount} ${one ? 'item' : 'items'} in it ${one ? 'was' : 'were'} last reported for an earlier period. Ask for ${one ? 'a report' : 'reports'}, or say why it goes out.`;
    problems.push({ rule: 'REPORT-2', severity: 'W', field: null, message });
  }
  if (!hasSummary)
    problems.push({
      rule: 'PACK-3',
      severity: 'W',
      field: null,
      message: 'Nobody has written its executive summary.',
    });
  if (commentLetters > MANY_COMMENT_LETTERS)
    problems.push({
      rule: 'PACK-7',
      severity: 'W',
      field: null,
      message: `Its comments have ${withCommas(commentLetters)} letters together; above ${withCommas(MANY_COMMENT_LETTERS)} a PDF may not be made of it. Shorten the comments, or say why it goes out so.`,
    });
  return problems;
}

const withCommas = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/**
 * The number of an edition that is begun now: a correction counts on behind the point, a new one before it.
 * Example: after 1.0 and 1.1, a correction of 1.1 is 1.2 and a new edition 2.0; the first of all is 1.0.
 */
export function nextEditionNumber(
  known: readonly { major: number; minor: number }[],
  corrects: { major: number } | null,
): { major: number; minor: number } {
  if (corrects === null) return { major: Math.max(0, ...known.map(({ major }) => major)) + 1, minor: 0 };
  const ofMajor = known.filter(({ major }) => major === corrects.major);
  return { major: corrects.major, minor: Math.max(0, ...ofMajor.map(({ minor }) => minor)) + 1 };
}

/** As it is printed. Example: `1.1`. */
export function editionNumber({ major, minor }: { major: number; minor: number }): string {
  return `${major}.${minor}`;
}

/** What is printed in every footer: the first twelve digits of the whole sum. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12);
}

/** Who reads what an edition says to an audience. */
export interface EditionReader {
  /** Classes that they may read everywhere in the programme. */
  classes: readonly string[];
  /** They write or approve packs of the programme. */
  isEditor: boolean;
}

/**
 * May this reader see what an edition says to this audience? Drafts are for those who make or approve them; what was
 * withdrawn too. FULL is for whoever may read exempt records of the whole programme.
 * Example: a reader sees OFFICIAL of an issued edition, and no draft; the public sees PUBLIC of an issued one.
 */
export function mayReadAudience(
  state: EditionState,
  audience: 'FULL' | 'OFFICIAL' | 'PUBLIC',
  { classes, isEditor }: EditionReader,
): boolean {
  if (state !== 'ISSUED' && state !== 'SUPERSEDED' && !isEditor) return false;
  const needed = { FULL: 'EXEMPT', OFFICIAL: 'OFFICIAL', PUBLIC: 'OPEN' } as const;
  return classes.includes(needed[audience]);
}
