import type { ConsultationState } from '../consultation/consultation-states.js';
import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';

export const CASE_KINDS = ['SOC', 'PCBC', 'DMBC', 'OBC', 'FBC', 'BJC'] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const CASE_KIND_WORDS: Record<CaseKind, string> = {
  SOC: 'Strategic outline case',
  PCBC: 'Pre-consultation business case',
  DMBC: 'Decision-making business case',
  OBC: 'Outline business case',
  FBC: 'Full business case',
  BJC: 'Business justification case',
};

export const CASE_STATUSES = [
  'DRAFT',
  'FOR_REVIEW',
  'FINAL',
  'SUBMITTED',
  'APPROVED',
  'APPROVED_WITH_CONDITIONS',
  'REJECTED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number];

export const CASE_STATUS_WORDS: Record<CaseStatus, string> = {
  DRAFT: 'Draft',
  FOR_REVIEW: 'For review',
  FINAL: 'Final',
  SUBMITTED: 'Submitted',
  APPROVED: 'Approved',
  APPROVED_WITH_CONDITIONS: 'Approved with conditions',
  REJECTED: 'Rejected',
  SUPERSEDED: 'Superseded',
  WITHDRAWN: 'Withdrawn',
};

/** The five case model: what each case answers. */
export const CASE_SECTIONS = {
  strategic: 'Strategic: why',
  economic: 'Economic: best value',
  commercial: 'Commercial: can it be bought',
  financial: 'Financial: is it affordable',
  management: 'Management: can it be delivered',
} as const;
export type CaseSection = keyof typeof CASE_SECTIONS;

export const SECTION_STATES = ['NOT_STARTED', 'DRAFT', 'COMPLETE'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

const NEXT: Record<CaseStatus, readonly CaseStatus[]> = {
  DRAFT: ['FOR_REVIEW', 'FINAL', 'WITHDRAWN'],
  FOR_REVIEW: ['DRAFT', 'FINAL', 'WITHDRAWN'],
  FINAL: ['SUBMITTED', 'APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN'],
  SUBMITTED: ['APPROVED', 'APPROVED_WITH_CONDITIONS', 'REJECTED', 'SUPERSEDED', 'WITHDRAWN'],
  APPROVED: ['SUPERSEDED'],
  APPROVED_WITH_CONDITIONS: ['APPROVED', 'SUPERSEDED'],
  REJECTED: ['SUPERSEDED'],
  SUPERSEDED: [],
  WITHDRAWN: [],
};
const APPROVES: ReadonlySet<CaseStatus> = new Set(['APPROVED', 'APPROVED_WITH_CONDITIONS']);
const WRITTEN_IN: ReadonlySet<CaseStatus> = new Set(['DRAFT', 'FOR_REVIEW']);
const SAYS_WHY: ReadonlySet<CaseStatus> = new Set(['REJECTED', 'WITHDRAWN', 'SUPERSEDED']);

const refuse = (rule: string, field: string | null, message: string): Problem => ({
  rule,
  severity: 'E',
  field,
  message,
});

/** What may follow. Example: a draft is final before it is submitted. */
export function nextCaseStatuses(status: CaseStatus): readonly CaseStatus[] {
  return NEXT[status];
}

/** Whether a version is still written in. */
export function isWrittenIn(status: CaseStatus): boolean {
  return WRITTEN_IN.has(status);
}

export interface CaseStep {
  from: CaseStatus;
  /** Since when it has been that. */
  since: Day;
  to: CaseStatus;
  reason: string | null;
  hasDecision: boolean;
  on: Day;
  today: Day;
}

/**
 * `BC-4`: the statuses of a version follow one another. What is rejected, withdrawn or superseded says why; what is approved
 * names its decision, or says who approved it; nothing is dated after today, nor before the version was final or whatever
 * else it follows. The day of a draft is the day of its entry, and binds nothing.
 * Example: a draft is not approved; a version that was final on 20 November is, by a decision, from that day on.
 */
export function caseStepProblems({ from, since, to, reason, hasDecision, on, today }: CaseStep): Problem[] {
  const may = NEXT[from].map((one) => CASE_STATUS_WORDS[one].toLowerCase()).join(', ');
  if (!NEXT[from].includes(to))
    return [
      refuse(
        'BC-4',
        'status',
        `The version is ${CASE_STATUS_WORDS[from].toLowerCase()}${may === '' ? ', and nothing follows' : `. What may follow: ${may}`}.`,
      ),
    ];
  const problems: Problem[] = [];
  const says = reason?.trim();
  if (SAYS_WHY.has(to) && !says)
    problems.push(refuse('BC-4', 'reason', `Say why it is ${CASE_STATUS_WORDS[to].toLowerCase()}.`));
  if (APPROVES.has(to) && !says && !hasDecision)
    problems.push(
      refuse('BC-4', 'decisionId', 'Name the decision that approves it, or say who approved it.'),
    );
  if (on > today)
    problems.push(
      refuse(
        'BC-4',
        'statusOn',
        `${writeDay(on)} is after today, ${writeDay(today)}. Record it once it is so.`,
      ),
    );
  if (!WRITTEN_IN.has(from) && on < since)
    problems.push(
      refuse(
        'BC-4',
        'statusOn',
        `${writeDay(on)} is before ${writeDay(since)}, since when the version has been ${CASE_STATUS_WORDS[from].toLowerCase()}. Give that day or a later one.`,
      ),
    );
  return problems;
}

/** `BC-4` of what is written: a version that is final or further on stays as it is; the next one is a new version. */
export function writingProblems(status: CaseStatus): Problem[] {
  if (WRITTEN_IN.has(status)) return [];
  return [
    refuse(
      'BC-4',
      null,
      `The version is ${CASE_STATUS_WORDS[status].toLowerCase()} and is not written in any more. Begin a new version.`,
    ),
  ];
}

/**
 * `BC-1`: a business case has one current final version.
 * Example: version 2 is final once version 1 is superseded, not before.
 */
export function finalVersionProblems(others: readonly { number: number; status: CaseStatus }[]): Problem[] {
  const final = others.find(({ status }) => status === 'FINAL');
  if (!final) return [];
  return [
    refuse(
      'BC-1',
      'status',
      `Version ${final.number} is final already, and a business case has one final version. Supersede version ${final.number} first.`,
    ),
  ];
}

const ANALYSED: ReadonlySet<ConsultationState> = new Set(['ANALYSED', 'REPORTED', 'DECIDED']);

/**
 * `BC-2`: the decision-making case is final once the consultation has closed and was analysed.
 * Example: with a consultation that is closed it waits, with one that is analysed it does not; nothing consulted, nothing final.
 */
export function decisionMakingCaseProblems(
  kind: CaseKind,
  consultations: readonly { title: string; state: ConsultationState }[],
): Problem[] {
  if (kind !== 'DMBC') return [];
  const standing = consultations.filter(({ state }) => state !== 'WITHDRAWN');
  const waiting = standing.filter(({ state }) => !ANALYSED.has(state));
  if (standing.length > 0 && waiting.length === 0) return [];
  const what =
    waiting.length === 0
      ? 'no consultation is recorded for it'
      : `${waiting.map(({ title }) => `“${title}”`).join(', ')} ${waiting.length === 1 ? 'is' : 'are'} not closed and analysed`;
  return [
    refuse(
      'BC-2',
      'status',
      `A decision-making case is final after the consultation was analysed: ${what}. Mark it for review until then.`,
    ),
  ];
}

/** Money as it is known: whole pounds, and words for what is not a number, such as "TBC" or "+ 1 TBC". */
export interface Money {
  pounds: number | null;
  note: string | null;
}

/** Whether there is nothing to spend for certain: zero, and no figure to be confirmed beside it. */
function isNothing({ pounds, note }: Money): boolean {
  return pounds === 0 && !/\bTBC\b|confirm/i.test(note ?? '');
}

/**
 * `BC-3`: an outline case with capital follows a strategic outline case or pre-consultation case that is approved. Capital
 * that is to be confirmed or was never stated is no zero, and warns too.
 * Example: an outline case of £1 approved on 5 March wants one of the two approved by 5 March; one of £0 does not.
 */
export function outlineCaseProblems(
  kind: CaseKind,
  to: CaseStatus,
  on: Day,
  capital: Money,
  earlier: readonly { kind: CaseKind; approvedOn: Day | null }[],
): Problem[] {
  if (kind !== 'OBC' || !APPROVES.has(to) || isNothing(capital)) return [];
  const isApproved = earlier.some(
    (one) => (one.kind === 'SOC' || one.kind === 'PCBC') && one.approvedOn !== null && one.approvedOn <= on,
  );
  if (isApproved) return [];
  return [
    {
      rule: 'BC-3',
      severity: 'W',
      field: 'status',
      message: `No strategic outline case or pre-consultation case is approved by ${writeDay(on)}, and this one has capital: ${moneyWords(capital)}. Say why it is approved all the same.`,
    },
  ];
}

/** "£48m + 1 TBC", "TBC", "£250,000", "not stated". */
export function moneyWords({ pounds, note }: Money): string {
  const parts = [pounds === null ? null : poundWords(pounds), note?.trim() || null].filter(
    (part) => part !== null,
  );
  return parts.length === 0 ? 'not stated' : parts.join(' ');
}

function poundWords(pounds: number): string {
  const isMillions = pounds >= 1_000_000 && pounds % 100_000 === 0;
  return isMillions
    ? `£${(pounds / 1_000_000).toLocaleString('en-GB')}m`
    : `£${String(pounds).replace(/\B(?=(\d{3})+$)/g, ',')}`;
}
