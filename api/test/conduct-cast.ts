import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { governanceCast, type Persona } from './governance-cast.js';
import { insertRow } from './world.js';

const TALLY =
  'tally { result votesFor votesAgainst abstentions isUnanimous sentence votes { who vote castingVote } }';
const CONDUCT = `version mayRecord whyNot quorum { isQuorate sentence } warnings { rule severity }
  lines { attendanceId memberId name state isRemote deputyName isVoting fromItemId untilItemId interests { id name } }
  declarations { id version isNone who agendaItemId description action }
  items { id title quorum { isQuorate counted sentence } ${TALLY} } decisions { id code ${TALLY} }`;
export const READ_CONDUCT = `query($id: ID!) { meetingConduct(id: $id) { ${CONDUCT} } }`;
const verb = (name: string, type: string) =>
  `mutation($input: ${type}!) { ${name}(input: $input) { ${CONDUCT} } }`;
export const RECORD_ATTENDANCE = verb('recordAttendance', 'RecordAttendanceInput');
export const DECLARE_INTEREST = verb('declareInterest', 'DeclareInterestInput');
export const DECLARE_NONE = verb('declareNone', 'DeclareNoneInput');
export const WITHDRAW_DECLARATION = verb('withdrawDeclaration', 'WithdrawDeclarationInput');
export const VOTE = verb('recordVotes', 'RecordVotesInput');
export const RECORD_DECISION =
  'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { accepted { rule } decision { id code } } }';

/** A meeting that was held on 31 January: three seats that vote, a quorum of three, two items on the agenda. */
export async function conductCast(t: TestApp) {
  const cast = await governanceCast(t, '2018-01-31');
  const put = async (table: string, row: Record<string, unknown>) => {
    const id = randomUUID();
    await insertRow(t.database.owner, cast.officeId, [table, { id, ...row }]);
    return id;
  };
  const ofBody = (sql: string) =>
    t.database.owner.query(sql, [cast.officeId, cast.committee.id]).then(() => undefined);

  await ofBody('update body set quorum_minimum = 3 where office_id = $1 and id = $2');
  const seats: string[] = [];
  for (const [at, name] of ['Chair', 'Ashford', 'Thanet'].entries())
    seats.push(
      await put('body_member', {
        body_id: cast.committee.id,
        seat: name,
        role: at === 0 ? 'CHAIR' : 'MEMBER',
        position: at + 1,
      }),
    );
  const held = { state: 'HELD', held_on: '2018-01-31', was_quorate: true, present_count: 3 };
  const meetingId = (await cast.b.meeting(cast.committee.id, '2018-01-31', held)).id;
  const item = (over: Record<string, unknown> = {}) =>
    put('agenda_item', {
      body_id: cast.committee.id,
      meeting_id: meetingId,
      programme_id: cast.programme.id,
      position: 9,
      title: 'An item',
      purpose: 'FOR_DECISION',
      state: 'ON_AGENDA',
      ...over,
    });
  const items: string[] = [];
  for (const position of [1, 2]) items.push(await item({ position, title: `Item ${position}` }));
  const read = async (persona: Persona = 'reader') =>
    (await cast.ask(persona, READ_CONDUCT, { id: meetingId })).data.meetingConduct;
  const came = (at: number, over: Record<string, unknown> = {}) => ({
    memberId: seats[at],
    state: 'PRESENT',
    isRemote: false,
    ...over,
  });
  const attend = async (lines: unknown[], persona: Persona = 'secretary') => {
    const { version } = await read();
    return cast.ask(persona, RECORD_ATTENDANCE, {
      input: { id: meetingId, expectedVersion: version, lines },
    });
  };
  const allCame = () => attend([came(0), came(1), came(2)]);
  const records = async () =>
    (await read()).lines.map((line: { attendanceId: string | null }) => line.attendanceId) as string[];
  const declare = async (at: number, action: string, agendaItemId: string | null) =>
    cast.ask('secretary', DECLARE_INTEREST, {
      input: {
        meetingId,
        attendanceId: (await records())[at],
        agendaItemId,
        description: 'Works for a supplier',
        action,
      },
    });
  const vote = async (words: (string | null)[], on: Record<string, unknown>, casting?: string) => {
    const ids = await records();
    const { version } = await read();
    const votes = words.flatMap((word, at) =>
      word === null
        ? []
        : [{ attendanceId: ids[at], vote: word, ...(at === 0 && casting ? { castingVote: casting } : {}) }],
    );
    return cast.ask('secretary', VOTE, { input: { id: meetingId, expectedVersion: version, votes, ...on } });
  };
  const decide = (over: Record<string, unknown> = {}) =>
    cast.ask('secretary', RECORD_DECISION, {
      input: {
        programmeId: cast.programme.id,
        bodyId: cast.committee.id,
        meetingId,
        title: 'Launch',
        wording: 'To launch.',
        outcome: 'APPROVED',
        conditions: [],
        ...over,
      },
    });
  return {
    cast,
    meetingId,
    seats,
    items,
    put,
    ofBody,
    item,
    read,
    came,
    attend,
    allCame,
    records,
    declare,
    vote,
    decide,
  };
}

export type ConductCast = Awaited<ReturnType<typeof conductCast>>;
