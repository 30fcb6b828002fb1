import type { AttendanceLineInput, AttendanceState } from '../../../generated/graphql.js';
import type { AttendanceLine } from '../api/conduct.js';

/** What one press records about a member. */
export const MARKS = ['PRESENT', 'REMOTE', 'APOLOGIES', 'DEPUTISED', 'ABSENT'] as const;
export type Mark = (typeof MARKS)[number];

export const MARK_WORDS: Record<Mark, string> = {
  PRESENT: 'Present',
  REMOTE: 'Remote',
  APOLOGIES: 'Apologies',
  DEPUTISED: 'Deputy came',
  ABSENT: 'Absent',
};
/** One key for each: with a row in focus, P, R, A, D or N marks it and goes on to the next. */
export const MARK_KEYS: Record<string, Mark> = {
  p: 'PRESENT',
  r: 'REMOTE',
  a: 'APOLOGIES',
  d: 'DEPUTISED',
  n: 'ABSENT',
};

/** A line as its form holds it: everything is text, empty where nothing is recorded. */
export interface LineValues {
  mark: Mark | '';
  deputy: string;
  deputyName: string;
  arrivedAt: string;
  leftAt: string;
  fromItemId: string;
  untilItemId: string;
}

/** A deputy whom nobody named for the seat. */
export const SOMEBODY_ELSE = 'other';

export function lineKey(line: Pick<AttendanceLine, 'memberId' | 'attendanceId'>): string {
  return line.memberId ?? line.attendanceId ?? '';
}

export function lineValues(line: AttendanceLine): LineValues {
  const isThere = line.state === 'PRESENT' || line.state === 'IN_ATTENDANCE';
  return {
    mark: isThere ? (line.isRemote ? 'REMOTE' : 'PRESENT') : ((line.state as Mark | null) ?? ''),
    deputy: line.deputyId ?? (line.deputyName ? SOMEBODY_ELSE : ''),
    deputyName: line.deputyId ? '' : (line.deputyName ?? ''),
    arrivedAt: line.arrivedAt ?? '',
    leftAt: line.leftAt ?? '',
    fromItemId: line.fromItemId ?? '',
    untilItemId: line.untilItemId ?? '',
  };
}

/** The line as it is sent; null where it is as it was, or where nothing is marked. */
export function lineChange(line: AttendanceLine, values: LineValues): AttendanceLineInput | null {
  const before = lineValues(line);
  const isSame = (Object.keys(values) as (keyof LineValues)[]).every(
    (field) => values[field] === before[field],
  );
  if (isSame || values.mark === '') return null;
  const came = values.mark === 'PRESENT' || values.mark === 'REMOTE' || values.mark === 'DEPUTISED';
  const isDeputised = values.mark === 'DEPUTISED';
  const isNamed = isDeputised && values.deputy !== '' && values.deputy !== SOMEBODY_ELSE;
  return {
    memberId: line.memberId,
    attendanceId: line.memberId === null ? line.attendanceId : null,
    state: stateOf(line, values.mark),
    isRemote: values.mark === 'REMOTE',
    deputyId: isNamed ? values.deputy : null,
    deputyName: isDeputised && !isNamed ? values.deputyName || null : null,
    arrivedAt: came ? values.arrivedAt || null : null,
    leftAt: came ? values.leftAt || null : null,
    fromItemId: came ? values.fromItemId || null : null,
    untilItemId: came ? values.untilItemId || null : null,
  };
}

function stateOf({ memberId }: AttendanceLine, mark: Mark): AttendanceState {
  if (mark !== 'PRESENT' && mark !== 'REMOTE') return mark;
  return memberId === null ? 'IN_ATTENDANCE' : 'PRESENT';
}
