import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { DeclarationAction } from '@gantry/shared/governance/interests';
import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import { type MeetingKind, outcomeWords } from '@gantry/shared/governance/outcomes';
import { quorumOfMeeting } from '@gantry/shared/governance/quorum-of-meeting';
import type { DraftAction, DraftDecision, DraftFacts } from '@gantry/shared/minutes/draft-minutes';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { actionsView } from '../actions/index.js';
import { agendaView } from '../agendas/index.js';
import { conductView } from '../conduct/index.js';
import { decisionView } from '../decisions/index.js';
import type { ReachedMeeting } from '../meetings/index.js';

const RESULTS: Record<string, string> = {
  NOTED: 'The item was noted.',
  DISCUSSED: 'The item was discussed.',
  DEFERRED: 'The item was deferred.',
  NOT_REACHED: 'The item was not reached.',
};
const FOLLOWED: Record<DeclarationAction, string> = {
  NOTED: 'noted',
  SPEAK_NO_VOTE: 'spoke and did not vote',
  LEFT_ROOM: 'left the room',
  EXCLUDED_FROM_PAPERS: 'did not receive the papers',
};

type Conduct = Awaited<ReturnType<typeof conductView>>;

/** What is on record of a meeting, as far as whoever drafts may read it. */
export async function draftFacts(
  db: EntityManager,
  actor: SignedIn,
  { meeting, reached }: ReachedMeeting,
): Promise<DraftFacts> {
  const conduct = await conductView(db, actor, meeting.id);
  const { items } = await agendaView(db, actor, meeting.id);
  const actions = await actionsView(db, actor, { meetingId: meeting.id });
  const decisions = await Promise.all(conduct.decisions.map(({ id }) => decisionView(db, actor, id)));
  const seen = items.filter(({ isWithheld, state }) => !isWithheld && state !== 'WITHDRAWN');
  const exemptItems = new Set(seen.filter(isExempt).map(({ id }) => id));
  const tallies = new Map(conduct.decisions.map(({ id, tally }) => [id, tally?.sentence ?? null]));
  const placed = decisions.map((one) => ({
    ...place(one, exemptItems),
    line: {
      code: one.code,
      wording: one.wording,
      outcome: outcomeWords(one.outcome),
      conditions: one.conditions.map(({ text }) => text),
      votes: tallies.get(one.id) ?? votes(one),
    } satisfies DraftDecision,
  }));
  const undertaken = actions.map((one) => ({
    ...place(one, exemptItems),
    line: {
      code: one.code,
      title: one.title,
      owner: one.owner,
      dueOn: writeDay(day(one.dueOn)),
    } satisfies DraftAction,
  }));
  const held = meeting.heldOn ?? meeting.earliest;
  const of = (where: string) => ({
    decisions: placed.filter(({ at }) => at === where).map(({ line }) => line),
    actions: undertaken.filter(({ at }) => at === where).map(({ line }) => line),
  });
  return {
    opening: [
      `${reached.body.name}: ${titleForAll(meeting)}`,
      [held && `Held on ${writeDay(day(held))}`, meeting.venue].filter(Boolean).join(', '),
    ].filter((line) => line !== ''),
    attendance: attendance(conduct),
    quorum:
      quorumOfMeeting({
        recorded: conduct.quorum,
        isAttended: conduct.lines.some(({ attendanceId }) => attendanceId !== null),
        presentCount: meeting.presentCount,
        wasQuorate: meeting.wasQuorate,
        minimum: reached.body.quorumMinimum,
      })?.sentence ?? null,
    declarations: declared(conduct, (itemId) => itemId === null || !exemptItems.has(itemId)),
    items: seen.map((item) => ({
      id: item.id,
      title: item.title ?? '',
      discussion: item.discussion,
      result: resultWords(item, of(item.id).decisions.length > 0),
      declarations: exemptItems.has(item.id) ? declared(conduct, (itemId) => itemId === item.id) : [],
      ...of(item.id),
    })),
    other: of('OTHER'),
    exempt: of('EXEMPT'),
    nextMeeting: await nextMeeting(db, meeting),
  };
}

/** A decision says itself what was decided; where none is recorded that is said. */
function resultWords(
  { result, resultNote }: { result: string | null; resultNote: string | null },
  isRecorded: boolean,
): string | null {
  const undecided =
    result === 'DECIDED' && !isRecorded ? 'It was decided; the decision is not recorded.' : null;
  return [undecided ?? (result && RESULTS[result]), resultNote].filter(Boolean).join(' ') || null;
}

const isExempt = ({ classification }: { classification: string }) => classification === 'EXEMPT';

/** What is exempt stands with its exempt item, or with the exempt business: never in a part that others read. */
function place(
  one: { agendaItemId: string | null; classification: string },
  exemptItems: ReadonlySet<string>,
): { at: string } {
  if (isExempt(one) && !(one.agendaItemId && exemptItems.has(one.agendaItemId))) return { at: 'EXEMPT' };
  return { at: one.agendaItemId ?? 'OTHER' };
}

function votes(one: { votesFor: number | null; votesAgainst: number | null; abstentions: number | null }) {
  if (one.votesFor === null) return null;
  return `Votes: ${one.votesFor} for, ${one.votesAgainst ?? 0} against, ${one.abstentions ?? 0} abstained.`;
}

function attendance({ lines }: Conduct) {
  const named = (state: string) =>
    lines
      .filter((line) => line.state === state)
      .map(({ name, organisation, deputyName, isRemote, isChair }) =>
        [
          state === 'DEPUTISED' ? `${deputyName} for ${name}` : name,
          organisation && ` (${organisation})`,
          isChair && ', in the chair',
          isRemote && ', remotely',
        ]
          .filter(Boolean)
          .join(''),
      );
  return [
    { label: 'Present', names: named('PRESENT') },
    { label: 'Deputies', names: named('DEPUTISED') },
    { label: 'In attendance', names: named('IN_ATTENDANCE') },
    { label: 'Apologies', names: named('APOLOGIES') },
    { label: 'Absent', names: named('ABSENT') },
  ];
}

function declared({ declarations, items }: Conduct, isShown: (itemId: string | null) => boolean): string[] {
  return declarations
    .filter(({ agendaItemId }) => isShown(agendaItemId))
    .map(({ isNone, who, description, action, agendaItemId }) => {
      const on = items.find(({ id }) => id === agendaItemId);
      const about = on ? ` (${on.title})` : '';
      if (isNone) return `No interest was declared${about}.`;
      const followed = action ? `; ${FOLLOWED[action]}` : '';
      return `${who ?? 'Somebody'} declared: ${description ?? ''}${about}${followed}.`;
    });
}

/** Minutes are read by people who may not know what a meeting in private is about. */
const titleForAll = ({ kind, title }: { kind: string; title: string }) =>
  meetingTitleFor(kind as MeetingKind, title, false);

async function nextMeeting(db: EntityManager, meeting: ReachedMeeting['meeting']): Promise<string | null> {
  const [next] = await db.query(
    `select title, kind, earliest::text as earliest, to_char(starts_at_time, 'HH24:MI') as at, venue from meeting
      where office_id = $1 and body_id = $2 and id <> $3 and state not in ('CANCELLED', 'POSTPONED')
        and (known_from is null or known_from <= office_today($1))
        and earliest > coalesce($4::date, office_today($1))
      order by earliest, code limit 1`,
    [meeting.officeId, meeting.bodyId, meeting.id, meeting.heldOn ?? meeting.earliest],
  );
  if (!next) return null;
  return `${[writeDay(day(next.earliest)), next.at, next.venue].filter(Boolean).join(', ')}: ${titleForAll(next)}.`;
}
