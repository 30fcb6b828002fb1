import type { PlanDate } from '../dates/plan-date.js';
import type { Classification } from '../policy/roles.js';

export const REPORT_STATES = ['DRAFT', 'FINAL', 'PRESENTED'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a committee is asked to do. */
export const RECOMMENDATION_VERBS = [
  'NOTES',
  'AGREES',
  'APPROVES',
  'ENDORSES',
  'RECOMMENDS',
  'DELEGATES',
] as const;
export type RecommendationVerb = (typeof RECOMMENDATION_VERBS)[number];

export const RECOMMENDATION_STATES = [
  'PROPOSED',
  'AGREED',
  'AMENDED',
  'REJECTED',
  'DEFERRED',
  'WITHDRAWN',
] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

export interface Recommendation {
  verb: RecommendationVerb;
  /** What follows the verb. */
  text: string;
  state: RecommendationState;
  /** The wording that was agreed instead, or why it came out so. */
  note: string | null;
}

export interface TimetableRow {
  meeting: string;
  date: PlanDate | null;
}

export interface ReportOption {
  text: string;
  advantages: string;
  disadvantages: string;
  isPreferred: boolean;
}

export interface Implication {
  issue: string;
  /** Empty while nobody has said what follows; "None" where nothing does. */
  implication: string;
  /** The post that stands for it; empty where nobody has signed off. */
  signOff: string;
}

export interface Appendix {
  title: string;
  /** An address of the web, or null for what is only named. */
  link: string | null;
}

/** The five parts of a report that are written as numbered paragraphs. */
export const REPORT_TEXTS = ['purpose', 'background', 'reasons', 'consultation', 'nextSteps'] as const;
export type ReportText = (typeof REPORT_TEXTS)[number];

/** Everything that a report says, as a council prints it. */
export interface CommitteeReport extends Record<ReportText, string> {
  title: string;
  committee: string;
  meetingDate: PlanDate | null;
  isFinalDecision: boolean;
  finalDecisionMaker: string;
  leadHeadOfService: string;
  leadOfficer: string;
  classification: Classification;
  exemptParagraph: number | null;
  wardsAffected: string;
  recommendations: readonly Recommendation[];
  priorities: readonly { title: string; text: string }[];
  timetable: readonly TimetableRow[];
  options: readonly ReportOption[];
  implications: readonly Implication[];
  appendices: readonly Appendix[];
}

/** The issues that every report answers for, in the order in which councils print them. */
export const CROSS_CUTTING_ISSUES = [
  'Impact on Corporate Priorities',
  'Risk Management',
  'Financial',
  'Staffing',
  'Legal',
  'Equality Impact Needs Assessment',
  'Environmental/Sustainable Development',
  'Community Safety',
  'Human Rights Act',
  'Procurement',
  'Asset Management',
] as const;

/** The numbered parts, with the headings that they are printed under. */
export const REPORT_SECTIONS = [
  { key: 'purpose', number: 1, title: 'Purpose of report and executive summary' },
  { key: 'background', number: 2, title: 'Introduction and background' },
  { key: 'options', number: 3, title: 'Available options' },
  { key: 'reasons', number: 4, title: 'Preferred option and reasons for recommendations' },
  { key: 'consultation', number: 5, title: 'Consultation results and previous committee feedback' },
  { key: 'nextSteps', number: 6, title: 'Next steps: communication and implementation of the decision' },
  { key: 'implications', number: 7, title: 'Cross-cutting issues and implications' },
  { key: 'appendices', number: 8, title: 'Report appendices' },
] as const;

export const RECOMMENDATION_WORDS: Record<RecommendationState, string> = {
  PROPOSED: 'proposed',
  AGREED: 'agreed',
  AMENDED: 'agreed as amended',
  REJECTED: 'rejected',
  DEFERRED: 'deferred',
  WITHDRAWN: 'withdrawn',
};

/** Who may see a report, as it is printed on it. */
export function classificationWords(classification: Classification, exemptParagraph: number | null): string {
  if (classification === 'OPEN') return 'Public';
  if (classification === 'OFFICIAL') return 'Official: not for publication';
  return `Exempt: paragraph ${exemptParagraph ?? '–'} of Part 1 of Schedule 12A, Local Government Act 1972`;
}

/** A recommendation as one sentence: "Notes the progress of the plan." */
export function recommendationSentence({ verb, text }: Pick<Recommendation, 'verb' | 'text'>): string {
  const words = text.trim();
  const end = /[.!?:;]$/.test(words) ? '' : '.';
  return `${verb[0]}${verb.slice(1).toLowerCase()} ${words}${end}`;
}

/**
 * All recommendations as numbered lines, for the item on an agenda. Those that were withdrawn keep their number and are
 * left out. Example: "1. Notes the progress.\n2. Agrees the letter."
 */
export function numberedRecommendations(
  recommendations: readonly Pick<Recommendation, 'verb' | 'text' | 'state'>[],
): string {
  return recommendations
    .flatMap((one, at) => (one.state === 'WITHDRAWN' ? [] : [`${at + 1}. ${recommendationSentence(one)}`]))
    .join('\n');
}
