import { day } from '@gantry/shared/dates/day';
import { restoringWords } from '@gantry/shared/dates/restoring-words';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound, refused } from '../../platform/errors/domain-error.js';
import { cancelMeeting, moveMeeting } from '../meetings/index.js';
import { amendLink, reforecastItem, restateItem } from '../milestones/index.js';
import { readableProgramme } from '../programmes/index.js';
import { prefixed, problemsAt, refuseOddDraft } from './change-problems.js';
import type {
  ApplyPlanChangesInput,
  ItemDateChangeInput,
  LinkLagChangeInput,
  MeetingDateChangeInput,
} from './plan-change.inputs.js';
import type { PlanChangesType, PlanChangesUndoType } from './plan-change.types.js';
import { PLACES, type Place } from './plan-places.sql.js';

/** What every change of one draft is made with, and what they came to so far. */
interface Making {
  tx: EntityManager;
  actor: SignedIn;
  programmeId: string;
  reason: string;
  today: string;
  /** Versions of items that an earlier change of the same draft has raised. */
  raised: Map<string, { seen: number; now: number }>;
  done: Omit<PlanChangesType, 'undo'>;
  undo: PlanChangesUndoType;
}

/** Changes of items, meetings and links that are made in one unit of work: all of them, or none. */
@Injectable()
export class PlanChangesService {
  constructor(private readonly uow: UnitOfWork) {}

  apply(actor: SignedIn, input: ApplyPlanChangesInput): Promise<PlanChangesType> {
    const { idempotencyKey, reason, ...request } = input;
    refuseOddDraft(input);
    const intention = { actor, action: 'plan.apply-changes', reason, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { id: programmeId, today } = await readableProgramme(tx, actor, input.programmeId);
      const making: Making = {
        ...{ tx, actor, programmeId, reason, today },
        raised: new Map(),
        done: { applied: [], warnings: [], noUndo: [] },
        undo: { dates: [], meetings: [], lags: [] },
      };
      const problems: Problem[] = [];
      for (const { field, make } of stepsOf(input)) {
        try {
          await make(making, field);
        } catch (error) {
          problems.push(...problemsAt(error, field));
        }
      }
      if (problems.length > 0) throw refused(problems);
      raiseUndo(making);
      return { ...making.done, undo: making.done.noUndo.length > 0 ? null : making.undo };
    });
  }
}

interface Step {
  field: string;
  make: (making: Making, field: string) => Promise<void>;
}

/** In the order of the draft: what refuses first does not hang on anything that the reader cannot see. */
function stepsOf({ dates, meetings, lags }: ApplyPlanChangesInput): Step[] {
  return [
    ...(dates ?? []).map(
      (change, n): Step => ({
        field: `dates.${n}`,
        make: (making, field) => changeDate(making, change, field),
      }),
    ),
    ...(meetings ?? []).map(
      (change, n): Step => ({
        field: `meetings.${n}`,
        make: (making, field) => changeMeeting(making, change, field),
      }),
    ),
    ...(lags ?? []).map(
      (change, n): Step => ({
        field: `lags.${n}`,
        make: (making) => changeLag(making, change),
      }),
    ),
  ];
}

async function changeDate(making: Making, change: ItemDateChangeInput, field: string): Promise<void> {
  const { tx, actor, reason, raised, done, undo } = making;
  const { itemId, scenarioId = null, date } = change;
  await mustBelong(making, 'item', itemId);
  const earlier = raised.get(itemId);
  const expectedVersion = earlier?.seen === change.expectedVersion ? earlier.now : change.expectedVersion;
  const about = { id: itemId, expectedVersion, reason, scenarioId };
  const changed =
    date == null
      ? await restateItem(tx, actor, { ...about, statementId: change.restatesId ?? null })
      : await reforecastItem(tx, actor, { ...about, date, anchorItemId: change.anchorItemId });
  const { version, reading, replacedId } = changed;
  raised.set(itemId, { seen: change.expectedVersion, now: version });
  done.applied.push({ kind: 'ITEM', id: itemId, version, reading });
  done.warnings.push(...changed.warnings.map((warning) => prefixed(warning, field)));
  const back = { restatesId: replacedId, isWithdrawn: replacedId === null };
  undo.dates.push({ itemId, expectedVersion: version, scenarioId, ...back });
}

async function changeMeeting(making: Making, change: MeetingDateChangeInput, field: string): Promise<void> {
  const { tx, actor, reason, today, done, undo } = making;
  const { meetingId: id, expectedVersion, date } = change;
  await mustBelong(making, 'meeting', id);
  if (date == null) {
    const { meeting, accepted } = await cancelMeeting(tx, actor, { id, expectedVersion, reason });
    done.applied.push({ kind: 'MEETING', id, version: meeting.version, reading: null });
    done.warnings.push(...accepted.map((warning) => prefixed(warning, field)));
    done.noUndo.push(`${meeting.code} is called off, and a meeting that is called off stays so.`);
    return;
  }
  const { meeting, reading, accepted, before } = await moveMeeting(tx, actor, {
    ...{ id, expectedVersion, reason, date },
  });
  const { version, code } = meeting;
  done.applied.push({ kind: 'MEETING', id, version, reading });
  done.warnings.push(...accepted.map((warning) => prefixed(warning, field)));
  const words = restoringWords(before, { today: day(today), expects: 'point', fieldIs: 'day' });
  if (words === null) done.noUndo.push(`No words lead back to the date that ${code} had. Move it by hand.`);
  else undo.meetings.push({ meetingId: id, expectedVersion: version, date: words });
}

async function changeLag(making: Making, change: LinkLagChangeInput): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  const { linkId: id, ...wanted } = change;
  await mustBelong(making, 'dependency', id);
  const { version, before } = await amendLink(tx, actor, { ...wanted, id, reason });
  const { lagMin, lagMax, lagUnit } = before;
  done.applied.push({ kind: 'LINK', id, version, reading: null });
  undo.lags.push({ linkId: id, expectedVersion: version, lagMin, lagMax, lagUnit });
}

/** A change of one programme reaches no row of another; what does not belong to it is not there. */
async function mustBelong({ tx, actor, programmeId }: Making, what: Place, id: string): Promise<void> {
  const [found] = await tx.query(PLACES[what], [actor.officeId, programmeId, id]);
  if (!found) throw notFound(what);
}

/** An item that stands in two scenarios was raised twice: what takes it back is sent on its last version. */
function raiseUndo({ undo, raised }: Making): void {
  for (const change of undo.dates) change.expectedVersion = raised.get(change.itemId)!.now;
}
