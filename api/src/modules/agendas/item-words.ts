import { day } from '@gantry/shared/dates/day';
import { describeReading } from '@gantry/shared/dates/describe-reading';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import { exemptionProblems } from '@gantry/shared/policy/exemption';
import { readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { columnsOf, type PlanDateColumns } from '../../platform/dates/plan-date-columns.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { type ReachedBody, weigh } from '../governing-bodies/index.js';
import { mustBeLive, readableProgramme } from '../programmes/index.js';
import type { AddAgendaItemInput, AmendAgendaItemInput } from './agenda.inputs.js';
import type { AgendaItem } from './agenda-item.entity.js';

type Given = AddAgendaItemInput | AmendAgendaItemInput;
export type ItemWords = Pick<
  AgendaItem,
  | 'title'
  | 'publicTitle'
  | 'purpose'
  | 'decisionNeeded'
  | 'recommendation'
  | 'presenter'
  | 'sponsor'
  | 'minutesAllotted'
  | 'programmeId'
  | 'planItemId'
  | 'classification'
  | 'exemptParagraph'
  | 'exemptReason'
>;

const NOTHING: ItemWords = {
  title: '',
  publicTitle: null,
  purpose: '',
  decisionNeeded: null,
  recommendation: null,
  presenter: null,
  sponsor: null,
  minutesAllotted: null,
  programmeId: null,
  planItemId: null,
  classification: 'OFFICIAL',
  exemptParagraph: null,
  exemptReason: null,
};

/** The words of an item after what was given: what is left out stays as it was. */
export function wordsOf(given: Given, was: ItemWords = NOTHING): ItemWords {
  const classification = given.classification ?? was.classification;
  const isExempt = classification === 'EXEMPT';
  const kept = <T>(value: T | undefined, before: T): T => (value === undefined ? before : value);
  const words: ItemWords = {
    title: given.title ?? was.title,
    purpose: given.purpose ?? was.purpose,
    classification,
    publicTitle: kept(given.publicTitle, was.publicTitle),
    decisionNeeded: kept(given.decisionNeeded, was.decisionNeeded),
    recommendation: kept(given.recommendation, was.recommendation),
    presenter: kept(given.presenter, was.presenter),
    sponsor: kept(given.sponsor, was.sponsor),
    minutesAllotted: kept(given.minutesAllotted, was.minutesAllotted),
    programmeId: kept(given.programmeId, was.programmeId),
    planItemId: kept(given.planItemId, was.planItemId),
    exemptParagraph: kept(given.exemptParagraph, isExempt ? was.exemptParagraph : null),
    exemptReason: kept(given.exemptReason, isExempt ? was.exemptReason : null),
  };
  if (words.title.trim() === '') throw badInput('title', 'Give the item a title.');
  const problems = exemptionProblems(words as Parameters<typeof exemptionProblems>[0], 'item');
  if (problems.length > 0) throw refused(problems);
  return words;
}

/** The programme must be one that the body serves and that lives, the plan item one of it that the person may read. */
export async function checkServes(
  tx: EntityManager,
  actor: SignedIn,
  { programmeId, planItemId }: Pick<ItemWords, 'programmeId' | 'planItemId'>,
  reached: ReachedBody,
): Promise<void> {
  if (programmeId === null) {
    if (planItemId !== null) throw badInput('programmeId', 'Say of which programme the plan item is.');
    return;
  }
  const programme = await readableProgramme(tx, actor, programmeId);
  if (!reached.programmeIds.includes(programme.id)) throw notFound('programme');
  mustBeLive(programme);
  const filter = readFilter(actor, programme.id)!;
  if (planItemId === null) return;
  const [item] = await tx.query(
    `select from plan_item
      where office_id = $1 and programme_id = $2 and id = $3 and archived_at is null
        and (known_from is null or known_from <= office_today($1))
        and (classification = any($4) or workstream_id = any($5) or body_id = any($6))`,
    [
      actor.officeId,
      programme.id,
      planItemId,
      filter.classes,
      filter.exemptWorkstreamIds,
      filter.exemptBodyIds,
    ],
  );
  if (!item) throw notFound('planItem');
}

/** When an item of the forward plan is expected, read as people write it. */
export function expectedOf(
  text: string | null | undefined,
  today: string,
  reason: string | null | undefined,
): { columns: Partial<PlanDateColumns>; reading: string | null } {
  if (text === undefined) return { columns: {}, reading: null };
  if (text === null || text.trim() === '') return { columns: NO_DATE, reading: null };
  const found = readPlanDate(text, {
    today: day(today),
    expects: 'point',
    fieldIs: 'day',
    field: 'expected',
  });
  if (!found.ok) throw refused(found.problems);
  if (found.date.shape === 'RELATIVE')
    throw refused([
      {
        rule: 'DATE-8',
        severity: 'E',
        field: 'expected',
        message: 'Write a day, a month or TBC: nothing here is counted from another item.',
      },
    ]);
  weigh(found.problems, reason);
  return { columns: columnsOf(found.date), reading: describeReading(found.date) };
}

const NO_DATE: PlanDateColumns = {
  dateText: null,
  dateShape: null,
  dateConfidence: null,
  earliest: null,
  latest: null,
  datePrecision: null,
  dateCalendar: null,
  edtf: null,
  isYearInferred: false,
  dateNote: null,
};
