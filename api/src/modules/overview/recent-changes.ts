import { writePlanDate } from '@gantry/shared/dates/write-plan-date';
import { RAG_WORDS, type Rag } from '@gantry/shared/rag/rag';
import { planDateOf } from '../../platform/dates/plan-date-columns.js';
import type { AuditEntryType, RecentChangeType } from '../audit/index.js';
import type { OverviewChangeType } from './overview.types.js';
import type { StatedDateRow } from './overview-facts.js';

/** What a reader calls an action; the rest is told by its own last words, `meeting.confirm-date` as "confirm date". */
const VERBS: Record<string, string> = {
  'milestone.add': 'new',
  'milestone.amend': 'amended',
  'milestone.amend-link': 'lag changed',
  'milestone.archive': 'taken out',
  'milestone.choose-meeting': 'moved',
  'milestone.complete': 'done',
  'milestone.link': 'linked',
  'milestone.reforecast': 'moved',
  'milestone.relink': 'linked',
  'milestone.reopen': 'reopened',
  'milestone.report': 'reported',
  'milestone.restore': 'put back',
  'milestone.state-duration': 'length stated',
  'milestone.unlink': 'unlinked',
  'plan.apply-changes': 'moved',
  'scenario.amend': 'amended',
  'scenario.close': 'closed',
  'scenario.promote': 'worked to',
  'scenario.reopen': 'reopened',
  'risk.amend': 'amended',
  'risk.close': 'closed',
  'risk.link': 'linked',
  'risk.log': 'new',
  'risk.unlink': 'unlinked',
  'risk.rescore': 'rescored',
  'risk.review': 'reviewed',
  'risk.state-delay': 'delay stated',
  'issue.amend': 'amended',
  'issue.link': 'linked',
  'issue.move': 'moved on',
  'issue.raise': 'new',
  'issue.unlink': 'unlinked',
  'decision.record': 'decided',
  'decision.take': 'decided',
  'decision.draft': 'drafted',
  'decision.amend-draft': 'draft amended',
  'decision.put-forward': 'recommended',
  'decision.amend-wording': 'reworded',
  'decision.correct': 'corrected',
  'decision.report': 'reported back',
  'decision.carry-out': 'carried out',
  'decision.implement': 'implemented',
  'decision.rescind': 'rescinded',
  'decision.quash': 'quashed',
  'decision.fail-condition': 'condition failed',
  'decision.meet-condition': 'condition met',
  'decision.supersede': 'replaced',
  'decision.waive-condition': 'condition waived',
  'meeting.adjourn': 'adjourned',
  'meeting.approve-minutes': 'minutes',
  'meeting.call': 'called',
  'meeting.cancel': 'cancelled',
  'meeting.confirm-date': 'confirmed',
  'meeting.draft-minutes': 'minutes',
  'meeting.hold': 'held',
  'meeting.move': 'moved',
  'meeting.postpone': 'postponed',
  'meeting.publish-papers': 'papers',
  'meeting.reinstate': 'planned again',
  'meeting.schedule': 'new',
  'meeting.set-times': 'hours set',
};

/** Fields worth a line, the most telling first: a new date names the old one. */
const TELLING = ['Actual date', 'Forecast date', 'Latest report', 'Meeting', 'Date text', 'State'];

/** What a programme's readers follow. Roles granted and sets taken belong to the audit trail. */
const NEWS: ReadonlySet<string> = new Set([
  'plan_item',
  'risk',
  'issue',
  'decision',
  'meeting',
  'body',
  'workstream',
  'programme',
  'scenario',
]);

/** The changes that are news, newest first, each in one line. */
export function newsOf(changes: readonly RecentChangeType[]): OverviewChangeType[] {
  return changes.map(changeLine).filter(({ subject }) => NEWS.has(subject));
}

/** The same with dates that nobody can misread: "30/11" was printed, "30 Nov 2017" is told. */
export function withDatesWritten(
  news: readonly OverviewChangeType[],
  stated: readonly StatedDateRow[],
): OverviewChangeType[] {
  const words = new Map<string, string>();
  for (const row of stated) {
    const date = planDateOf(row);
    if (date && date.shape !== 'RELATIVE') words.set(`${row.itemId}:${row.dateText}`, writePlanDate(date));
  }
  const told = (id: string, text: string | null) => words.get(`${id}:${text}`) ?? text;
  return news.map((each) => ({
    ...each,
    before: told(each.subjectId, each.before),
    after: told(each.subjectId, each.after),
  }));
}

/** An action in one line: what it was done to, and from what to what. */
function changeLine(change: RecentChangeType): OverviewChangeType {
  const { changeId, effectiveAt, personName, action, reason, entries } = change;
  const told = tellingField(entries);
  const about = told?.entry ?? entries.find(({ subject }) => subject !== entries[0]?.entity) ?? entries[0];
  return {
    changeId,
    effectiveAt,
    personName,
    reason,
    verb: VERBS[action] ?? action.slice(action.indexOf('.') + 1).replaceAll('-', ' '),
    subject: about?.subject ?? '',
    subjectId: about?.subjectId ?? changeId,
    label: about?.label ?? '',
    asAtAfter: entries[0]?.asAtAfter ?? '',
    before: worded(told?.field.name, told?.field.before),
    after: worded(told?.field.name, told?.field.after),
  };
}

function tellingField(entries: readonly AuditEntryType[]) {
  for (const name of TELLING)
    for (const entry of entries) {
      const field = entry.operation === 'update' && entry.fields.find((each) => each.name === name);
      if (field) return { entry, field };
    }
  return null;
}

/** A state is kept as a name, `PAPERS_PUBLISHED`; a reader is told "papers published". */
const worded = (name: string | undefined, value: string | null | undefined) =>
  name === 'State'
    ? (value?.toLowerCase().replaceAll('_', ' ') ?? null)
    : (RAG_WORDS[value as Rag] ?? value ?? null);
