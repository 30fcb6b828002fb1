import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import { RAG_WORDS, type Rag, type RagVerdict } from './rag.js';

/** The way back: what will be done, by whom, by when. */
export interface PathToGreen {
  action: string;
  owner: string;
  due: Day;
}

/** What an owner said about a milestone. */
export interface ReportedStatus {
  rag: Rag;
  reportedOn: Day;
  /** Why the owner's colour differs from the computed one; null when it does not. */
  overrideReason: string | null;
  /** The last day on which the owner's colour may stand in for the computed one. */
  overrideUntil: Day | null;
  pathToGreen: PathToGreen | null;
}

export interface ShownStatus {
  /** What the page shows; `stale` in place of a last colour that nobody has renewed. */
  shown: Rag | 'stale';
  source: 'computed' | 'reported' | 'override';
  computed: RagVerdict;
  reported: ReportedStatus | null;
  /** Reported and computed colour are different, whichever of them is shown. */
  isDifferent: boolean;
  isOverrideExpired: boolean;
  sentence: string;
}

/**
 * `RAG-4`: a milestone that is being worked on and was reported, but not since the reporting period began.
 * Done, withdrawn and not-yet-rated milestones owe no report; one never reported shows its computed colour.
 * Example: period from 1 Nov 2017, last reported 31 Oct: stale; reported 1 Nov: not stale.
 */
export function isStale(computed: Rag, reportedOn: Day | null, periodFrom: Day): boolean {
  if (computed === 'blue' || computed === 'grey' || reportedOn === null) return false;
  return reportedOn < periodFrom;
}

/**
 * Which status is shown, with the other beside it. An owner's colour stands while it is fresh, has a reason where it
 * differs, and has not run out. A missed or completed milestone shows its computed colour whatever was reported.
 * Example: computed red, reported amber with a reason until 15 Dec: amber (override) on 15 Dec, red on 16 Dec.
 */
export function shownStatus(
  computed: RagVerdict,
  reported: ReportedStatus | null,
  periodFrom: Day,
  today: Day,
): ShownStatus {
  const isDifferent = reported !== null && reported.rag !== computed.rag;
  const isOverrideExpired = isDifferent && reported.overrideUntil !== null && reported.overrideUntil < today;
  const base = { computed, reported, isDifferent, isOverrideExpired };
  if (reported === null)
    return { ...base, shown: computed.rag, source: 'computed', sentence: computed.sentence };
  if (isStale(computed.rag, reported.reportedOn, periodFrom)) {
    // An old report does not take the red off what has been missed since.
    if (computed.reason === 'missed')
      return { ...base, shown: computed.rag, source: 'computed', sentence: computed.sentence };
    const sentence = `Stale: last reported ${writeDay(reported.reportedOn)} as ${lower(reported.rag)}. ${computed.sentence}`;
    return { ...base, shown: 'stale', source: 'reported', sentence };
  }
  if (!isDifferent) return { ...base, shown: reported.rag, source: 'reported', sentence: computed.sentence };
  if (mayOverride(computed, reported, today)) {
    const sentence = `${RAG_WORDS[reported.rag]}, as reported until ${writeDay(reported.overrideUntil)}: ${reported.overrideReason}. By rule: ${computed.sentence}`;
    return { ...base, shown: reported.rag, source: 'override', sentence };
  }
  const sentence = `${computed.sentence} Reported as ${lower(reported.rag)} on ${writeDay(reported.reportedOn)}.`;
  return { ...base, shown: computed.rag, source: 'computed', sentence };
}

const lower = (rag: Rag) => RAG_WORDS[rag].toLowerCase();

type Override = ReportedStatus & { overrideReason: string; overrideUntil: Day };

function mayOverride(computed: RagVerdict, reported: ReportedStatus, today: Day): reported is Override {
  if (computed.rag === 'blue' || (computed.reason === 'missed' && reported.rag === 'green')) return false;
  return (
    !!reported.overrideReason?.trim() && reported.overrideUntil !== null && reported.overrideUntil >= today
  );
}

/**
 * Everything that is wrong with a status before it is saved, all at once.
 * Example: green on a missed milestone answers `RAG-2`; red without a path to green answers `RAG-3` (a warning).
 */
export function reportedRagProblems(
  computed: RagVerdict,
  reported: ReportedStatus,
  actualLatest: Day | null,
  today: Day,
): Problem[] {
  const problems: Problem[] = [];
  const refuse = (rule: string, field: string, message: string) =>
    problems.push({ rule, severity: 'E', field, message });
  if (reported.rag === 'blue' && actualLatest === null)
    refuse('RAG-1', 'rag', 'Complete needs the day on which it was done. Record the actual date first.');
  if (reported.rag === 'blue' && actualLatest !== null && actualLatest > today)
    refuse('RAG-1', 'actual', `It cannot be complete on ${writeDay(actualLatest)}, which is still to come.`);
  if (
    reported.rag === 'green' &&
    (computed.reason === 'missed' || computed.reason === 'baseline-passed-undated')
  )
    refuse(
      'RAG-2',
      'rag',
      'A missed milestone cannot be on track. Record that it is done, or give a new forecast.',
    );
  if (reported.rag !== computed.rag) problems.push(...overrideProblems(computed.rag, reported, today));
  problems.push(...pathToGreenProblems(reported.rag, reported.pathToGreen));
  return problems;
}

/**
 * `RAG-3` (a warning): at risk and off track have a whole path to green; null where its action, owner or date is missing.
 * Example: at risk without a path is warned of, on track without one is not.
 */
export function pathToGreenProblems(rag: Rag, path: Pick<PathToGreen, 'action' | 'owner'> | null): Problem[] {
  if ((rag !== 'red' && rag !== 'amber') || isComplete(path)) return [];
  return [
    {
      rule: 'RAG-3',
      severity: 'W',
      field: 'pathToGreen',
      message: `${RAG_WORDS[rag]} needs a path to green: an action, its owner and its date.`,
    },
  ];
}

function overrideProblems(computed: Rag, reported: ReportedStatus, today: Day): Problem[] {
  const problems: Problem[] = [];
  if (!reported.overrideReason?.trim())
    problems.push({
      rule: 'RAG-5',
      severity: 'E',
      field: 'overrideReason',
      message: `By rule it is ${lower(computed)}. Say why you report ${lower(reported.rag)}.`,
    });
  if (reported.overrideUntil === null || reported.overrideUntil < today)
    problems.push({
      rule: 'RAG-5',
      severity: 'E',
      field: 'overrideUntil',
      message: 'Say until which day, today or later, your colour should stand in for the computed one.',
    });
  return problems;
}

function isComplete(path: Pick<PathToGreen, 'action' | 'owner'> | null): boolean {
  return path !== null && path.action.trim() !== '' && path.owner.trim() !== '';
}
