import { addDays, day } from '@gantry/shared/dates/day';
import { decisionStanding } from '@gantry/shared/governance/decision-standing';
import { wasOverWhenStated } from '@gantry/shared/projection/presumed';
import { type PlanFacts, type PlanRow, papersDue } from '../timeline/index.js';
import type { OverviewDecisionType } from './overview.types.js';
import { byDay, dateWords, expectedOf, isOpen, titlesOf } from './overview-rows.js';

export const DECISION_DAYS = 90;

const dayOrNull = (iso: string | null) => (iso === null ? null : day(iso));

const HELD: ReadonlySet<string> = new Set(['HELD', 'MINUTES_DRAFT', 'MINUTES_APPROVED']);

/** A gate whose meeting has been held is no longer to come: what was decided there stands among the decisions. */
const isOpenGate = (row: PlanRow) =>
  row.item.kind === 'GATE' && isOpen(row) && !(row.meeting && HELD.has(row.meeting.state));

/** Its day was over when the plan was entered: what came of it is history, though nobody recorded it here. */
const isHistory = (row: PlanRow) =>
  wasOverWhenStated(expectedOf(row)?.latest ?? null, dayOrNull(row.item.stated_on));

/** Gates that may fall within 90 days from today, in any open scenario, and those whose last day passed here without a decision. */
export function decisionsDue(
  facts: PlanFacts,
  rows: readonly PlanRow[],
  bodies: ReadonlyMap<string, string>,
): OverviewDecisionType[] {
  const today = day(facts.programme.today);
  const until = addDays(today, DECISION_DAYS);
  const titles = titlesOf(facts);
  return rows
    .filter((row) => {
      const date = expectedOf(row);
      const from = date?.earliest ?? date?.latest ?? null;
      return isOpenGate(row) && from !== null && from <= until && !isHistory(row);
    })
    .sort(byDay)
    .map((row) => ({
      ...standingOf(row, facts),
      rowId: row.scenario ? `${row.item.id}:${row.scenario.number}` : row.item.id,
      itemId: row.item.id,
      code: row.item.code,
      title: row.item.title,
      bodyId: row.item.body_id,
      bodyName: bodies.get(row.item.body_id ?? '') ?? null,
      scenarioNumber: row.scenario?.number ?? null,
      when: dateWords(row, titles),
      meetingId: row.meeting?.id ?? null,
      meetingTitle: row.meeting?.title ?? null,
      papersDue: row.meeting && papersDue(row.meeting, facts),
      rag: row.status.shown,
      ragSentence: row.status.sentence,
    }));
}

function standingOf(
  row: PlanRow,
  facts: PlanFacts,
): Pick<OverviewDecisionType, 'standing' | 'standingWords'> {
  const { meeting } = row;
  const today = day(facts.programme.today);
  const papers = meeting && papersDue(meeting, facts);
  const { state, words } = decisionStanding(
    {
      earliest: expectedOf(row)?.earliest ?? null,
      latest: expectedOf(row)?.latest ?? null,
      arePapersLate: papers !== null && day(papers) < today && meeting?.state !== 'PAPERS_PUBLISHED',
    },
    today,
  );
  return { standing: state, standingWords: words };
}

/** Decisions that are to be taken and of which nobody knows the day. */
export function undatedDecisions(rows: readonly PlanRow[]): number {
  const undated = rows.filter((row) => {
    const date = expectedOf(row);
    return isOpenGate(row) && (date?.earliest ?? date?.latest ?? null) === null;
  });
  return new Set(undated.map(({ item }) => item.id)).size;
}
