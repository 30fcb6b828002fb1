import type { Lag, NetworkLink } from '@gantry/shared/schedule/network';
import type { MspdiDuration, MspdiLink } from './mspdi-file.js';
import { type Frame, titleOf } from './mspdi-frame.js';
import { unitOf } from './mspdi-values.js';
import { isBelow, type Placed } from './outline.js';
import { stepsOf } from './time-steps.js';

const TYPES = ['FF', 'FS', 'SF', 'SS'] as const;

/** A link that is followed: from which task to which, and how long after. */
export interface MappedLink {
  from: Placed;
  to: Placed;
  type: (typeof TYPES)[number];
  lag: MspdiDuration;
}

/** The links of a file that can be followed; those that cannot are left out with a warning. */
export function linksOf(frame: Frame): MappedLink[] {
  const mapped: MappedLink[] = [];
  for (const to of frame.outline.values())
    for (const link of to.task.links) {
      const from = frame.outline.get(link.predecessorUid);
      const why = reasonToLeaveOut(frame, link, from, to);
      if (why !== null)
        frame.warnings.add(
          `link-${why.kind}`,
          `The link from ${nameOf(link, from)} to ${titleOf(to.task)} is left out: ${why.what}.`,
        );
      else mapped.push({ from: from!, to, type: TYPES[link.type] ?? 'FS', lag: lagOf(frame, link, from!) });
      if (why === null && TYPES[link.type] === undefined)
        frame.warnings.add(
          'link-type',
          `The link from ${nameOf(link, from)} to ${titleOf(to.task)} is of an unknown type; it is read as finish to start.`,
        );
    }
  return mapped;
}

const nameOf = ({ predecessorUid }: MspdiLink, from: Placed | undefined) =>
  from === undefined ? `UID ${predecessorUid}` : titleOf(from.task);

function reasonToLeaveOut(frame: Frame, link: MspdiLink, from: Placed | undefined, to: Placed) {
  if (link.crossProject !== null && from === undefined)
    return { kind: 'other', what: `its predecessor is in ${link.crossProject}` };
  if (from === undefined) return { kind: 'unknown', what: 'no task has that UID' };
  const off = [from, to].find((one) => one.isInactive);
  if (off !== undefined) return { kind: 'inactive', what: `${titleOf(off.task)} is inactive` };
  const [a, b] = [from.task.uid, to.task.uid];
  if (isBelow(frame.outline, a, b))
    return { kind: 'own-summary', what: 'the second is the summary of the first' };
  if (isBelow(frame.outline, b, a))
    return { kind: 'own-summary', what: 'the first is the summary of the second' };
  return null;
}

const TENTHS = 10;

/** Tenths of minutes, worked or elapsed; a percentage is of the length of the predecessor. */
function lagOf(frame: Frame, { lag, lagFormat }: MspdiLink, from: Placed): MspdiDuration {
  const { isElapsed, isPercent } = unitOf(lagFormat);
  if (!isPercent) return { minutes: lag / TENTHS, isElapsed };
  const length = frame.lengths.get(from.task.uid)?.duration ?? { minutes: 0, isElapsed: false };
  return { minutes: (length.minutes * lag) / 100, isElapsed: isElapsed || length.isElapsed };
}

/** The links in steps of `perDay` a day. Work between is counted on the calendar of the successor, for a summary on the project's. */
export function networkLinks(frame: Frame, links: readonly MappedLink[], perDay: number): NetworkLink[] {
  const ids = new Map<string, number>();
  return links.map(({ from, to, type, lag }) => {
    const between = `${from.task.uid}>${to.task.uid}`;
    const count = (ids.get(between) ?? 0) + 1;
    ids.set(between, count);
    return {
      id: count === 1 ? between : `${between}#${count}`,
      fromId: from.task.uid,
      toId: to.task.uid,
      type,
      lag: networkLag(frame, lag, to, perDay),
    };
  });
}

export const lagCalendar = (frame: Frame, to: Placed) =>
  to.isSummary ? frame.projectCalendar : frame.calendarOf(to.task);

function networkLag(frame: Frame, lag: MspdiDuration, to: Placed, perDay: number): Lag | undefined {
  const calendar = lagCalendar(frame, to);
  const amount = stepsOf(lag, calendar, perDay);
  if (amount === 0) return undefined;
  return lag.isElapsed
    ? { amount, unit: 'DAYS' }
    : { amount, unit: 'WORKING_DAYS', calendarId: calendar.uid };
}
