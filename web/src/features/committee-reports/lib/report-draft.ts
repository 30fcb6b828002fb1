import { day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { CommitteeReport } from '@gantry/shared/reports/committee-report';
import type {
  RecommendationVerb,
  ReportClassification,
  SaveCommitteeReportInput,
} from '../../../generated/graphql.js';
import type { Report } from '../api/reports.js';

/** A row of a list that is being written; the key keeps its field in place while rows are added and moved. */
type Row<T> = T & { key: string };

/** A report as its form holds it. */
export interface ReportDraft {
  title: string;
  meetingId: string;
  isFinalDecision: boolean;
  finalDecisionMaker: string;
  leadHeadOfService: string;
  leadOfficer: string;
  wardsAffected: string;
  purpose: string;
  background: string;
  reasons: string;
  consultation: string;
  nextSteps: string;
  recommendations: Row<{ verb: RecommendationVerb; text: string }>[];
  priorities: Row<{ title: string; text: string }>[];
  timetable: Row<{ meeting: string; date: string }>[];
  options: Row<{ text: string; advantages: string; disadvantages: string; isPreferred: boolean }>[];
  implications: Row<{ issue: string; implication: string; signOff: string }>[];
  appendices: Row<{ title: string; link: string }>[];
  classification: ReportClassification;
  exemptParagraph: string;
  exemptReason: string;
}
export type DraftField = keyof ReportDraft;

export const DRAFT_LABELS: Record<DraftField, string> = {
  title: 'Title',
  meetingId: 'Meeting',
  isFinalDecision: 'Final decision at this meeting',
  finalDecisionMaker: 'Final decision-maker',
  leadHeadOfService: 'Lead head of service',
  leadOfficer: 'Lead officer and report author',
  wardsAffected: 'Wards affected',
  recommendations: 'Recommendations',
  priorities: 'Corporate priorities',
  timetable: 'Timetable',
  purpose: '1 Purpose',
  background: '2 Background',
  options: '3 Options',
  reasons: '4 Reasons',
  consultation: '5 Consultation',
  nextSteps: '6 Next steps',
  implications: '7 Cross-cutting issues',
  appendices: '8 Appendices',
  classification: 'Who may see it',
  exemptParagraph: 'Paragraph of the exemption',
  exemptReason: 'Why it is exempt',
};
export const DRAFT_FIELDS = Object.keys(DRAFT_LABELS) as DraftField[];

let rows = 0;
/** A row with a key of its own. */
export function keyed<T extends object>(row: T): Row<T> {
  return { ...row, key: `row-${++rows}` };
}

/** The stored fields of a report, as the page reads them or as a stale save is answered. */
type Stored = Omit<Pick<Report, Exclude<DraftField, 'timetable'>>, 'recommendations'> & {
  recommendations: readonly { verb: RecommendationVerb; text: string }[];
  timetable: readonly { meeting: string; date: { text?: string; dateText?: string | null } | null }[];
};

export function draftOf(report: Stored): ReportDraft {
  return {
    title: report.title,
    meetingId: report.meetingId ?? '',
    isFinalDecision: report.isFinalDecision,
    finalDecisionMaker: report.finalDecisionMaker,
    leadHeadOfService: report.leadHeadOfService,
    leadOfficer: report.leadOfficer,
    wardsAffected: report.wardsAffected,
    purpose: report.purpose,
    background: report.background,
    reasons: report.reasons,
    consultation: report.consultation,
    nextSteps: report.nextSteps,
    recommendations: report.recommendations.map(({ verb, text }) => keyed({ verb, text })),
    priorities: report.priorities.map(({ title, text }) => keyed({ title, text })),
    timetable: report.timetable.map(({ meeting, date }) =>
      keyed({ meeting, date: date?.text ?? date?.dateText ?? '' }),
    ),
    options: report.options.map(({ text, advantages, disadvantages, isPreferred }) =>
      keyed({ text, advantages, disadvantages, isPreferred }),
    ),
    implications: report.implications.map(({ issue, implication, signOff }) =>
      keyed({ issue, implication, signOff }),
    ),
    appendices: report.appendices.map(({ title, link }) => keyed({ title, link: link ?? '' })),
    classification: report.classification,
    exemptParagraph: report.exemptParagraph === null ? '' : String(report.exemptParagraph),
    exemptReason: report.exemptReason ?? '',
  };
}

/** What stands in a field, without the keys of its rows: equal text is an equal field. */
function bare(draft: ReportDraft, field: DraftField): unknown {
  const value = draft[field];
  return Array.isArray(value) ? value.map(({ key, ...row }) => row) : value;
}

/** The fields in which two drafts differ. */
export function changedFields(from: ReportDraft, to: ReportDraft): DraftField[] {
  return DRAFT_FIELDS.filter(
    (field) => JSON.stringify(bare(from, field)) !== JSON.stringify(bare(to, field)),
  );
}

type SavedFields = Omit<SaveCommitteeReportInput, 'id' | 'expectedVersion' | 'idempotencyKey'>;
const EXEMPTION: readonly DraftField[] = ['classification', 'exemptParagraph', 'exemptReason'];

/** The changed fields as the verb takes them. The class goes with its paragraph and reason. */
export function inputOf(draft: ReportDraft, fields: readonly DraftField[]): SavedFields {
  const wanted = new Set(fields);
  if (EXEMPTION.some((field) => wanted.has(field))) for (const field of EXEMPTION) wanted.add(field);
  const isExempt = draft.classification === 'EXEMPT';
  const all: Record<DraftField, unknown> = {
    ...Object.fromEntries(DRAFT_FIELDS.map((field) => [field, bare(draft, field)])),
    meetingId: draft.meetingId || null,
    exemptParagraph: isExempt ? Number(draft.exemptParagraph) || null : null,
    exemptReason: isExempt ? draft.exemptReason : null,
    appendices: draft.appendices.map(({ title, link }) => ({ title, link: link.trim() || null })),
  } as Record<DraftField, unknown>;
  return Object.fromEntries([...wanted].map((field) => [field, all[field]])) as SavedFields;
}

/** A field in words, for two versions side by side. */
export function fieldWords(
  draft: ReportDraft,
  field: DraftField,
  meetings: ReadonlyMap<string, string>,
): string {
  const value = bare(draft, field);
  if (field === 'meetingId') return meetings.get(draft.meetingId) ?? '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (!Array.isArray(value)) return String(value);
  return value
    .map((row: Record<string, unknown>, at) => {
      const words = Object.values(row).map((part) => (part === true ? 'preferred' : part || ''));
      return `${at + 1}. ${words.filter(Boolean).join(' · ')}`;
    })
    .join('\n');
}

/** The draft as the rule book reads it, for a preview of what is not saved yet. */
export function factsOf(
  draft: ReportDraft,
  about: { committee: string; meetingDate: PlanDate | null; today: string },
): CommitteeReport {
  return {
    ...draft,
    committee: about.committee,
    meetingDate: about.meetingDate,
    exemptParagraph: Number(draft.exemptParagraph) || null,
    recommendations: draft.recommendations.map((one) => ({ ...one, state: 'PROPOSED', note: null })),
    timetable: draft.timetable.map(({ meeting, date }) => ({ meeting, date: dateOf(date, about.today) })),
    appendices: draft.appendices.map(({ title, link }) => ({ title, link: link.trim() || null })),
  };
}

/** The date that words mean, null where they mean none. */
export function dateOf(text: string, today: string): PlanDate | null {
  if (text.trim() === '') return null;
  const read = readPlanDate(text, { today: day(today), expects: 'point', fieldIs: 'day' });
  return read.ok ? read.date : null;
}
