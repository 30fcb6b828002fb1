import { hasTakenPlace, type MeetingState } from '@gantry/shared/governance/meeting-states';
import { type BlockKind, type MinutesState, writingProblems } from '@gantry/shared/minutes/minutes-rules';
import type { Classification } from '@gantry/shared/policy/roles';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { agendaView } from '../agendas/index.js';
import { canOnBody, mayReadOfBody, meetingTitleSql, type ReachedBody } from '../governing-bodies/index.js';
import { type Meeting, type ReachedMeeting, reachMeeting } from '../meetings/index.js';
import type { MinutesBlockType, MinutesType } from './minutes.types.js';

type BlockFlat = Omit<MinutesBlockType, 'itemNumber' | 'isWithheld' | 'isExempt' | 'withheldBecause'> & {
  text: string;
  isPrivate: boolean;
};
type MinutesFlat = Omit<MinutesType, 'blocks' | 'mayWrite' | 'mayMinute'>;

const MINUTES = `
  select n.id, n.version, n.meeting_id as "meetingId", n.state, n.checked_by_name as "checkedBy", n.checked_on as "checkedOn",
         a.id as "approvedAtId", ${meetingTitleSql('a', '$3::boolean')} as "approvedAtTitle", n.approved_on as "approvedOn",
         n.approval_note as "approvalNote", n.signed_by_name as "signedBy", n.signed_on as "signedOn"
    from minutes n
    left join meeting a on a.office_id = n.office_id and a.id = n.approved_at_id
     and (a.known_from is null or a.known_from <= office_today($1))
   where n.office_id = $1 and n.meeting_id = $2`;
const BLOCKS = `
  select b.id, b.version, b.kind, b.agenda_item_id as "agendaItemId", b.heading, b.minutes_text as text, b.is_private as "isPrivate",
         b.number, p.name as "savedBy", b.changed_at as "savedAt"
    from minutes_block b
    left join person p on p.office_id = b.office_id and p.id = b.changed_by
   where b.office_id = $1 and b.minutes_id = $2
   order by b.position, b.created_at, b.id`;

/**
 * Who may read minutes at all: of a private meeting whoever reads what is exempt; a draft is official; approved minutes
 * of a meeting in public are open. What is exempt in them is withheld part by part.
 */
export function mayReadMinutesOf(actor: SignedIn, meeting: Meeting, reached: ReachedBody): boolean {
  return mayReadOfBody(actor, classOf(meeting), reached);
}

function classOf({ kind, state }: Meeting): Classification {
  if (kind === 'FORMAL_PRIVATE') return 'EXEMPT';
  const isPublic = kind === 'FORMAL_PUBLIC' || kind === 'PART1_PART2';
  return isPublic && state === 'MINUTES_APPROVED' ? 'OPEN' : 'OFFICIAL';
}

/** The minutes of a meeting as the reader may read them; null where there are none for them. */
export async function minutesView(
  db: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<MinutesType | null> {
  const found = await reachMeeting(db, actor, meetingId);
  const { meeting, reached } = found;
  if (!mayReadMinutesOf(actor, meeting, reached)) return null;
  const [minutes]: MinutesFlat[] = await db.query(MINUTES, [
    meeting.officeId,
    meeting.id,
    mayReadOfBody(actor, 'EXEMPT', reached),
  ]);
  if (!minutes) return null;
  const isLive = reached.body.archivedAt === null && hasTakenPlace(meeting.state as MeetingState);
  const mayMinute = isLive && canOnBody(actor, 'meeting:minute', reached);
  return {
    ...minutes,
    blocks: await blocksView(db, actor, found, minutes.id),
    mayMinute,
    mayWrite: mayMinute && writingProblems(minutes.state as MinutesState).length === 0,
  };
}

/** The same, where somebody has just changed them. */
export async function minutesNow(
  db: EntityManager,
  actor: SignedIn,
  meetingId: string,
): Promise<MinutesType> {
  const minutes = await minutesView(db, actor, meetingId);
  if (!minutes) throw notFound('minutes');
  return minutes;
}

async function blocksView(
  db: EntityManager,
  actor: SignedIn,
  { meeting, reached }: ReachedMeeting,
  minutesId: string,
): Promise<MinutesBlockType[]> {
  const rows: BlockFlat[] = await db.query(BLOCKS, [meeting.officeId, minutesId]);
  const { items, sections } = await agendaView(db, actor, meeting.id);
  const part2 = new Set(sections.filter(({ part }) => part === 'PART_2').map(({ id }) => id));
  const seesExempt = mayReadOfBody(actor, 'EXEMPT', reached);
  return rows.flatMap(({ isPrivate, ...row }): MinutesBlockType[] => {
    const kind = row.kind as BlockKind;
    if (kind !== 'ITEM') {
      // A part of its own for exempt business is not even named to others.
      if (isPrivate && !seesExempt) return [];
      const withheldBecause = isPrivate ? 'The public was excluded.' : null;
      return [{ ...row, itemNumber: null, isWithheld: false, isExempt: isPrivate, withheldBecause }];
    }
    const item = items.find(({ id }) => id === row.agendaItemId);
    if (!item) return [];
    const isInPart2 = item.sectionId !== null && part2.has(item.sectionId);
    const isExempt = item.classification === 'EXEMPT' || isInPart2;
    const isWithheld = item.isWithheld || (isInPart2 && !seesExempt);
    const because =
      item.exemptParagraph === null
        ? 'The public was excluded.'
        : `Exempt under paragraph ${item.exemptParagraph}: ${item.exemptReason}`;
    return [
      {
        ...row,
        itemNumber: item.number,
        heading: isWithheld ? (item.publicTitle ?? 'Exempt item') : (item.title ?? row.heading),
        text: isWithheld ? null : row.text,
        isWithheld,
        isExempt,
        withheldBecause: isExempt ? because : null,
        savedBy: isWithheld ? null : row.savedBy,
      },
    ];
  });
}
