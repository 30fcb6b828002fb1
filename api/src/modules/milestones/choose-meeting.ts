import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { badInput, notFound } from '../../platform/errors/domain-error.js';
import { loadItem } from './load-item.js';
import { mustBeMeetingOf } from './meeting-of.js';
import { PlanItem } from './plan-item.entity.js';

export interface MeetingChoice {
  id: string;
  expectedVersion: number;
  /** Null takes the item off its meeting. */
  meetingId: string | null;
  /** In this scenario alone; null in all. */
  scenarioId: string | null;
}

export interface MeetingChosen {
  item: PlanItem;
  /** Where it was to happen before, in the same scenario or in all. */
  beforeId: string | null;
}

/** Lets an item happen at another meeting of its body, inside the unit of work that it is handed. */
export async function chooseMeeting(
  tx: EntityManager,
  actor: SignedIn,
  { id, expectedVersion, meetingId, scenarioId }: MeetingChoice,
): Promise<MeetingChosen> {
  const item = await loadItem(tx, actor, id, 'milestone:reforecast');
  if (meetingId !== null && item.bodyId === null)
    throw badInput('meetingId', 'This item has no body, so it has no meetings.');
  if (meetingId !== null) await mustBeMeetingOf(tx, item, meetingId);
  if (scenarioId === null) {
    const changed = await changeRow(tx, PlanItem, item, expectedVersion, { meetingId });
    return { item: changed, beforeId: item.meetingId };
  }
  await takeRow(tx, PlanItem, item, expectedVersion);
  const [before] = await tx.query(
    'select meeting_id from scenario_item where office_id = $1 and scenario_id = $2 and plan_item_id = $3',
    [item.officeId, scenarioId, item.id],
  );
  const [overlay] = await tx.query(
    `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id, body_id, meeting_id)
     select $1, gen_random_uuid(), $2, s.id, $4, case when $5::uuid is null then null else $6::uuid end, $5::uuid
       from scenario s where s.office_id = $1 and s.programme_id = $2 and s.id = $3 and s.state <> 'CLOSED'
     on conflict (office_id, scenario_id, plan_item_id) do update set body_id = excluded.body_id, meeting_id = excluded.meeting_id
     returning id`,
    [item.officeId, item.programmeId, scenarioId, item.id, meetingId, item.bodyId],
  );
  if (!overlay) throw notFound('scenario');
  const changed = await changeRow(tx, PlanItem, item, expectedVersion, { title: item.title });
  return { item: changed, beforeId: before?.meeting_id ?? null };
}
