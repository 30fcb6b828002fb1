import { chooseMeeting, reforecastItem, restateItem, stateDuration } from '../milestones/index.js';
import { prefixed } from './change-problems.js';
import { type Making, mustBelong, raise, versionNow } from './making.js';
import type {
  ChosenMeetingChangeInput,
  ItemDateChangeInput,
  ItemDurationChangeInput,
} from './plan-change.inputs.js';

export async function changeDate(making: Making, change: ItemDateChangeInput, field: string): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  const { itemId, scenarioId = null, date, mustConfirm } = change;
  await mustBelong(making, 'item', itemId);
  const expectedVersion = versionNow(making, itemId, change.expectedVersion);
  const about = { id: itemId, expectedVersion, reason, scenarioId };
  const changed =
    date == null
      ? await restateItem(tx, actor, { ...about, statementId: change.restatesId ?? null })
      : await reforecastItem(tx, actor, { ...about, date, mustConfirm, anchorItemId: change.anchorItemId });
  const { version, reading, replacedId } = changed;
  raise(making, itemId, change.expectedVersion, version);
  done.applied.push({ kind: 'ITEM', id: itemId, version, reading });
  done.warnings.push(...changed.warnings.map((warning) => prefixed(warning, field)));
  const back = { restatesId: replacedId, isWithdrawn: replacedId === null };
  undo.dates.push({ itemId, expectedVersion: version, scenarioId, ...back });
}

export async function changeDuration(making: Making, change: ItemDurationChangeInput): Promise<void> {
  const { tx, actor, done, undo } = making;
  const { itemId, duration = null } = change;
  await mustBelong(making, 'item', itemId);
  const expectedVersion = versionNow(making, itemId, change.expectedVersion);
  const { item, before } = await stateDuration(tx, actor, { id: itemId, expectedVersion, duration });
  raise(making, itemId, change.expectedVersion, item.version);
  done.applied.push({ kind: 'ITEM', id: itemId, version: item.version, reading: null });
  undo.durations.push({ itemId, expectedVersion: item.version, duration: before });
}

export async function changeChosen(making: Making, change: ChosenMeetingChangeInput): Promise<void> {
  const { tx, actor, done, undo } = making;
  const { itemId, meetingId = null, scenarioId = null } = change;
  await mustBelong(making, 'item', itemId);
  const expectedVersion = versionNow(making, itemId, change.expectedVersion);
  const wanted = { id: itemId, expectedVersion, meetingId, scenarioId };
  const { item, beforeId } = await chooseMeeting(tx, actor, wanted);
  raise(making, itemId, change.expectedVersion, item.version);
  done.applied.push({ kind: 'ITEM', id: itemId, version: item.version, reading: null });
  undo.chosen.push({ itemId, expectedVersion: item.version, meetingId: beforeId, scenarioId });
}
