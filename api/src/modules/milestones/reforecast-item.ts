import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow, takeRow } from '../../platform/database/change-row.js';
import { officeToday } from '../../platform/database/office-day.js';
import { badInput, notFound, refused } from '../../platform/errors/domain-error.js';
import { checkAnchor } from './check-anchor.js';
import { loadItem } from './load-item.js';
import type { PlanItemChangeType } from './milestone.types.js';
import { PlanDateStatement } from './plan-date.entity.js';
import { PlanItem } from './plan-item.entity.js';
import { readDateFor } from './read-date.js';
import { restateDate, stateDate } from './state-date.js';

interface ForecastChange {
  id: string;
  expectedVersion: number;
  reason: string;
  scenarioId?: string | null;
}

export interface Reforecast extends ForecastChange {
  date: string;
  anchorItemId?: string | null;
  mustConfirm?: string | null;
  confirmBy?: string | null;
  isInterpretation?: boolean | null;
  /** The decision that sets the date, where one does. */
  byDecisionId?: string | null;
}

export interface Restatement extends ForecastChange {
  /** The earlier forecast that counts again; null for none, as before the first. */
  statementId: string | null;
}

/** What a new forecast came to, and the statement that it took the place of. */
export interface ForecastChanged extends PlanItemChangeType {
  replacedId: string | null;
}

/** States a new expected date, under every rule, inside the unit of work that it is handed. */
export async function reforecastItem(
  tx: EntityManager,
  actor: SignedIn,
  input: Reforecast,
): Promise<ForecastChanged> {
  const { item, today } = await itemToReforecast(tx, actor, input);
  const { date, reading, warnings } = readDateFor(input.date, 'forecast', item.kind, today);
  const changed = await pointForecast(tx, item, input, async (replacesId) => {
    if (date.shape === 'RELATIVE') await checkAnchor(tx, actor, item, input.anchorItemId ?? null);
    return stateDate(tx, item, { ...input, role: 'FORECAST', date, statedOn: today, replacesId });
  });
  return { ...changed, reading, warnings };
}

/** Lets an earlier forecast count again, word for word, or none: what takes a reforecast back. */
export async function restateItem(
  tx: EntityManager,
  actor: SignedIn,
  input: Restatement,
): Promise<ForecastChanged> {
  const { item, today } = await itemToReforecast(tx, actor, input);
  return pointForecast(tx, item, input, async (replacesId) => {
    if (input.statementId === null) return null;
    const { officeId, id: planItemId } = item;
    const earlier = await tx.findOneBy(PlanDateStatement, { officeId, planItemId, id: input.statementId });
    if (earlier?.role !== 'FORECAST') throw notFound('statement');
    if (earlier.dateShape === 'RELATIVE') await checkAnchor(tx, actor, item, earlier.anchorItemId);
    const { reason, scenarioId } = input;
    return restateDate(tx, item, earlier, {
      role: 'FORECAST',
      reason,
      scenarioId,
      statedOn: today,
      replacesId,
    });
  });
}

async function itemToReforecast(tx: EntityManager, actor: SignedIn, { id, reason }: ForecastChange) {
  const item = await loadItem(tx, actor, id, 'milestone:reforecast');
  if (reason.trim() === '')
    throw badInput('reason', 'Say why the date changes, in a sentence that a board can read.');
  return { item, today: await officeToday(tx, actor.officeId) };
}

/** Takes the item on its version, has the statement made, and lets the plan or one scenario of it point there. */
async function pointForecast(
  tx: EntityManager,
  item: PlanItem,
  { expectedVersion, scenarioId }: ForecastChange,
  make: (replacesId: string | null) => Promise<string | null>,
): Promise<ForecastChanged> {
  const taken = await takeRow(tx, PlanItem, item, expectedVersion);
  const overlay = scenarioId ? await loadOverlay(tx, item, scenarioId) : null;
  if (overlay?.meeting_id ?? item.meetingId) throw refused([AT_A_MEETING]);
  const replacedId = overlay ? overlay.forecast_date_id : taken.forecastDateId;
  const statementId = await make(replacedId);
  if (overlay) await pointOverlay(tx, item, overlay.id, statementId);
  const forecastDateId = overlay ? taken.forecastDateId : statementId;
  const changed = await changeRow(tx, PlanItem, item, expectedVersion, { forecastDateId });
  const { id, code } = item;
  return { id, version: changed.version, code, reading: null, warnings: [], replacedId };
}

const AT_A_MEETING = {
  rule: 'PLAN-1',
  severity: 'E' as const,
  field: 'date',
  message:
    'This happens at a meeting and has no date of its own. Move the meeting, or choose another meeting for it.',
};

interface Overlay {
  id: string;
  meeting_id: string | null;
  forecast_date_id: string | null;
}

async function loadOverlay(tx: EntityManager, item: PlanItem, scenarioId: string): Promise<Overlay> {
  const [scenario] = await tx.query(
    "select id from scenario where office_id = $1 and programme_id = $2 and id = $3 and state <> 'CLOSED'",
    [item.officeId, item.programmeId, scenarioId],
  );
  if (!scenario) throw notFound('scenario');
  await tx.query(
    `insert into scenario_item (office_id, id, programme_id, scenario_id, plan_item_id) values ($1, gen_random_uuid(), $2, $3, $4)
     on conflict (office_id, scenario_id, plan_item_id) do nothing`,
    [item.officeId, item.programmeId, scenarioId, item.id],
  );
  const [overlay] = await tx.query(
    'select id, meeting_id, forecast_date_id from scenario_item where office_id = $1 and scenario_id = $2 and plan_item_id = $3',
    [item.officeId, scenarioId, item.id],
  );
  return overlay;
}

async function pointOverlay(
  tx: EntityManager,
  item: PlanItem,
  overlayId: string,
  dateId: string | null,
): Promise<void> {
  const values = [item.officeId, overlayId, dateId];
  await tx.query('update scenario_item set forecast_date_id = $3 where office_id = $1 and id = $2', values);
}
