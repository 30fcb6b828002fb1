import { day } from '@gantry/shared/dates/day';
import { restoringWords } from '@gantry/shared/dates/restoring-words';
import { badInput } from '../../platform/errors/domain-error.js';
import { cancelMeeting, moveMeeting, planMeeting, reinstateMeeting } from '../meetings/index.js';
import type { ExtraKind } from '../projection/index.js';
import { changeChosen } from './change-items.js';
import { prefixed } from './change-problems.js';
import { type Making, mustBelong } from './making.js';
import type { ExtraMeetingChangeInput, MeetingDateChangeInput } from './plan-change.inputs.js';

const EXTRA_TITLES: Record<ExtraKind, string> = {
  EXTRAORDINARY: 'Extraordinary meeting',
  CORRESPONDENCE: 'Decision by correspondence',
  INFORMAL: 'Workshop',
};

export async function changeMeeting(
  making: Making,
  change: MeetingDateChangeInput,
  field: string,
): Promise<void> {
  const { tx, actor, reason, today, done, undo } = making;
  const { meetingId: id, expectedVersion, date } = change;
  await mustBelong(making, 'meeting', id);
  if (date == null) return endOrPlanAgain(making, change, field);
  const { meeting, reading, accepted, before } = await moveMeeting(tx, actor, {
    ...{ id, expectedVersion, reason, date },
  });
  const { version, code } = meeting;
  done.applied.push({ kind: 'MEETING', id, version, reading });
  done.warnings.push(...accepted.map((warning) => prefixed(warning, field)));
  const words = restoringWords(before, { today: day(today), expects: 'point', fieldIs: 'day' });
  if (words === null) done.noUndo.push(`No words lead back to the date that ${code} had. Move it by hand.`);
  else undo.meetings.push({ ...back(id, version), date: words });
}

async function endOrPlanAgain(making: Making, change: MeetingDateChangeInput, field: string): Promise<void> {
  const { tx, actor, reason, today, done, undo } = making;
  const { meetingId: id, expectedVersion } = change;
  const step = change.isReinstated ? reinstateMeeting : cancelMeeting;
  const { meeting, accepted } = await step(tx, actor, { id, expectedVersion, reason });
  const { version, code, date } = meeting;
  done.applied.push({ kind: 'MEETING', id, version, reading: null });
  done.warnings.push(...accepted.map((warning) => prefixed(warning, field)));
  if (change.isReinstated) undo.meetings.push({ ...back(id, version), isCancelled: true });
  else if (date.latest !== null && date.latest < today)
    done.noUndo.push(`The day of ${code} has passed, so it cannot be planned again (MTG-15).`);
  else undo.meetings.push({ ...back(id, version), isReinstated: true });
}

/** A new meeting, and what is taken there. Taking it back calls the meeting off. */
export async function addExtraMeeting(
  making: Making,
  change: ExtraMeetingChangeInput,
  field: string,
): Promise<void> {
  const { tx, actor, reason, done, undo } = making;
  const { bodyId, kind, date, itemId, itemVersion, scenarioId } = change;
  await mustBelong(making, 'body', bodyId);
  const planned = { bodyId, kind, date, reason, title: EXTRA_TITLES[kind] };
  const { meeting, reading, accepted } = await planMeeting(tx, actor, planned);
  const { id, version } = meeting;
  done.applied.push({ kind: 'MEETING', id, version, reading });
  done.warnings.push(...accepted.map((warning) => prefixed(warning, field)));
  undo.meetings.push({ ...back(id, version), isCancelled: true });
  if (!itemId) return;
  if (itemVersion == null) throw badInput('itemVersion', 'Say which version you saw of what is taken there.');
  await changeChosen(making, { itemId, expectedVersion: itemVersion, meetingId: id, scenarioId });
}

const back = (meetingId: string, expectedVersion: number) => ({
  ...{ meetingId, expectedVersion },
  ...{ date: null, isCancelled: false, isReinstated: false },
});
