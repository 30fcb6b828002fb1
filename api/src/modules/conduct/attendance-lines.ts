import type { EntityManager } from 'typeorm';
import type { membersOn } from '../governing-bodies/index.js';
import type { AttendanceFlat } from './attendance-facts.js';
import type { AttendanceLineType, NamedChoiceType } from './conduct.types.js';

type Member = Awaited<ReturnType<typeof membersOn>>[number];

interface Found {
  day: string;
  attendance: readonly AttendanceFlat[];
  members: readonly Member[];
  /** Items that the reader may read: no other is named. */
  itemIds: ReadonlySet<string>;
}

/** Every seat of that day, recorded or not, then those who came without one. */
export async function attendanceLines(
  db: EntityManager,
  officeId: string,
  bodyId: string,
  { day, attendance, members, itemIds }: Found,
): Promise<AttendanceLineType[]> {
  const interests = await interestsOn(db, officeId, bodyId, day);
  const rows = new Map(attendance.map((row) => [row.member_id, row]));
  const seats = members.filter((member) => member.isCurrent || rows.has(member.id));
  const recorded = (row: AttendanceFlat | undefined) => ({
    attendanceId: row?.id ?? null,
    state: row?.state ?? null,
    isRemote: row?.is_remote ?? false,
    deputyId: row?.deputy_id ?? null,
    deputyName: row?.deputy_name ?? null,
    arrivedAt: row?.arrived_at ?? null,
    leftAt: row?.left_at ?? null,
    fromItemId: shown(row?.from_item_id, itemIds),
    untilItemId: shown(row?.until_item_id, itemIds),
  });
  return [
    ...seats.map((member) => ({
      ...recorded(rows.get(member.id)),
      memberId: member.id,
      name: member.holder ?? member.seat,
      seat: member.seat,
      organisation: member.organisation,
      isChair: member.role === 'CHAIR',
      isVoting: member.isVoting && member.role !== 'IN_ATTENDANCE',
      deputies: member.deputies.filter((one) => one.isCurrent).map(({ id, name }) => ({ id, name })),
      interests: interests.get(member.id) ?? [],
    })),
    ...attendance
      .filter((row) => row.member_id === null)
      .map((row) => ({
        ...recorded(row),
        memberId: null,
        name: row.name ?? '',
        seat: null,
        organisation: null,
        isChair: false,
        isVoting: false,
        deputies: [],
        interests: [],
      })),
  ];
}

const shown = (id: string | null | undefined, itemIds: ReadonlySet<string>) =>
  id && itemIds.has(id) ? id : null;

async function interestsOn(
  db: EntityManager,
  officeId: string,
  bodyId: string,
  day: string,
): Promise<Map<string, NamedChoiceType[]>> {
  const rows: { id: string; member_id: string; description: string }[] = await db.query(
    `select id, member_id, description from interest
      where office_id = $1 and body_id = $2 and daterange(held_from, held_to, '[]') @> $3::date
      order by held_from nulls first, id`,
    [officeId, bodyId, day],
  );
  const found = new Map<string, NamedChoiceType[]>();
  for (const { id, member_id, description } of rows)
    found.set(member_id, [...(found.get(member_id) ?? []), { id, name: description }]);
  return found;
}
