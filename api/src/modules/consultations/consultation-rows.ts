import {
  consultationProblems,
  type RestrictedPeriod,
  sensitiveEventProblems,
} from '@gantry/shared/calendar/restricted-periods';
import { closingMoment } from '@gantry/shared/consultation/closing-moment';
import { type ConsultationState, nextSteps } from '@gantry/shared/consultation/consultation-states';
import {
  GUNNING_PRINCIPLES,
  GUNNING_WORDS,
  type GunningPrinciple,
} from '@gantry/shared/consultation/gunning';
import type { LaunchCheck } from '@gantry/shared/consultation/launch-checks';
import { lengthProblems, lengthSentence } from '@gantry/shared/consultation/length-rules';
import type { WeekCounting } from '@gantry/shared/consultation/week-counting';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import { type FlatDate, flatDate } from '../governing-bodies/index.js';
import type { NamedDecision } from '../scrutiny/index.js';
import type {
  ConsultationDocumentType,
  ConsultationItemType,
  ConsultationType,
  GunningRowType,
} from './consultation.types.js';
import type { ConsultationDateRole } from './consultation-words.js';

export interface ConsultationRow {
  id: string;
  version: number;
  code: string;
  title: string;
  state: ConsultationState;
  paused_state: ConsultationState | null;
  state_reason: string | null;
  scrutiny_case_id: string | null;
  case_code: string | null;
  case_title: string | null;
  launch_item: ConsultationItemType | null;
  final_item: ConsultationItemType | null;
  launch_decision_id: string | null;
  final_decision_id: string | null;
  assurance_decision_id: string | null;
  assurance_outcome: ConsultationType['assuranceOutcome'];
  assurance_on: string | null;
  assurance_evidence: string | null;
  options: string[];
  options_on: string | null;
  audience: string | null;
  analyst: string | null;
  opens_date_id: string | null;
  closes_date_id: string | null;
  original_close_date_id: string | null;
  counting: WeekCounting;
  norm_weeks: number;
  length_reason: string | null;
  closes_at: string;
  launched_on: string | null;
  closed_on: string | null;
  source_document: string | null;
  source_place: string | null;
  is_interpretation: boolean;
}

export interface ConsultationDateRow extends FlatDate {
  id: string;
  consultation_id: string;
  role: ConsultationDateRole;
  is_extension: boolean;
  reason: string;
  stated_on: string;
}

interface PrincipleRow {
  consultation_id: string;
  principle: GunningPrinciple;
  evidence: string;
  is_met: boolean;
}

export interface ConsultationParts {
  row: ConsultationRow;
  dates: readonly ConsultationDateRow[];
  documents: readonly (ConsultationDocumentType & { consultationId: string })[];
  principles: readonly PrincipleRow[];
}

/** What is said of the days of a consultation, as the rules take it. */
export interface Days {
  opens: PlanDate | null;
  closes: PlanDate | null;
  counting: WeekCounting;
  normWeeks: number;
  lengthReason: string | null;
  isExtended: boolean;
}

export function daysOf({ row, dates }: ConsultationParts): Days {
  const of = (id: string | null) => {
    const found = dates.find((each) => each.id === id);
    return found ? flatDate(found) : null;
  };
  return {
    opens: of(row.opens_date_id),
    closes: of(row.closes_date_id),
    counting: row.counting,
    normWeeks: row.norm_weeks,
    lengthReason: row.length_reason,
    isExtended: row.original_close_date_id !== null && row.original_close_date_id !== row.closes_date_id,
  };
}

/** `CON-3` to `CON-5`, `PEP-1` and `PEP-2`: a length is judged only between two days that are each one day. */
export function timetableProblems(days: Days, periods: readonly RestrictedPeriod[]): Problem[] {
  const { opens, closes, counting, normWeeks, lengthReason, isExtended } = days;
  const launch = opens === null ? [] : sensitiveEventProblems('LAUNCH', opens, [], periods);
  const [first, last] = [opens?.earliest ?? null, closes?.latest ?? null];
  if (first === null || last === null) return launch;
  const hasLength = opens?.latest === first && closes?.earliest === last;
  return [
    ...(hasLength
      ? lengthProblems({
          opens: first,
          closes: last,
          counting,
          normWeeks,
          justification: lengthReason,
          isExtended,
        })
      : []),
    ...launch,
    ...consultationProblems({ opens: first, closes: last, areas: [], hasExtension: isExtended }, periods),
  ];
}

function howLong({ opens, closes, counting }: Days): string {
  const [first, last] = [opens?.earliest ?? null, closes?.latest ?? null];
  if (first === null || last === null || opens?.latest !== first || closes?.earliest !== last)
    return 'Its length is not known while one of its days is not one certain day.';
  return lengthSentence(first, last, counting);
}

/** A consultation as the API says it. */
export function consultationView(
  parts: ConsultationParts,
  decisions: ReadonlyMap<string, NamedDecision>,
  checks: readonly LaunchCheck[],
  timetable: readonly Problem[],
): ConsultationType {
  const { row, dates, documents, principles } = parts;
  const days = daysOf(parts);
  const original = dates.find(({ id }) => days.isExtended && id === row.original_close_date_id);
  const shown = (id: string | null) => (id === null ? null : (decisions.get(id)?.shown ?? null));
  const closesAt = row.closes_at.slice(0, 5);
  const last = days.closes?.earliest === days.closes?.latest ? (days.closes?.latest ?? null) : null;
  return {
    id: row.id,
    version: row.version,
    code: row.code,
    title: row.title,
    state: row.state,
    pausedState: row.paused_state,
    stateReason: row.state_reason,
    steps: [...nextSteps(row.state)],
    options: row.options,
    optionsOn: row.options_on,
    audience: row.audience,
    analyst: row.analyst,
    scrutinyCase:
      row.scrutiny_case_id === null
        ? null
        : { id: row.scrutiny_case_id, code: row.case_code ?? '', title: row.case_title ?? '' },
    launchItem: row.launch_item,
    finalItem: row.final_item,
    launchDecision: shown(row.launch_decision_id),
    finalDecision: shown(row.final_decision_id),
    assuranceDecision: shown(row.assurance_decision_id),
    assuranceOutcome: row.assurance_outcome,
    assuranceOn: row.assurance_on,
    assuranceEvidence: row.assurance_evidence,
    opens: planDateView(days.opens),
    closes: planDateView(days.closes),
    originalCloses: original ? planDateView(flatDate(original)) : null,
    dates: dates.map((each) => ({
      id: each.id,
      role: each.role,
      date: planDateView(flatDate(each))!,
      isExtension: each.is_extension,
      reason: each.reason,
      statedOn: each.stated_on,
    })),
    counting: row.counting,
    normWeeks: row.norm_weeks,
    lengthReason: row.length_reason,
    closesAt,
    closingMoment: last === null ? null : closingMoment(last, closesAt),
    lengthSentence: howLong(days),
    timetable: [...timetable],
    launchedOn: row.launched_on,
    closedOn: row.closed_on,
    documents: documents.map(({ consultationId, ...each }) => each),
    gunning: GUNNING_PRINCIPLES.map((principle) => gunningRow(principle, principles)),
    checks: checks.map((each) => ({ ...each })),
    sourceDocument: row.source_document,
    sourcePlace: row.source_place,
    isInterpretation: row.is_interpretation,
  };
}

function gunningRow(principle: GunningPrinciple, rows: readonly PrincipleRow[]): GunningRowType {
  const found = rows.find((row) => row.principle === principle);
  const { title, evidence } = GUNNING_WORDS[principle];
  return {
    principle,
    title,
    wanted: evidence,
    evidence: found?.evidence ?? null,
    isMet: found?.is_met ?? false,
  };
}
