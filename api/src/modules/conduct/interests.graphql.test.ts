import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';
import { insertRow } from '../../../test/world.js';

const REGISTER =
  'query($id: ID!) { interestRegister(bodyId: $id) { kinds interests { id version seat kind description heldTo isCurrent } } }';
const ADD =
  'mutation($input: RegisterInterestInput!) { registerInterest(input: $input) { interests { id version description } } }';
const END =
  'mutation($input: EndOfBodyPartInput!) { endInterest(input: $input) { interests { heldTo isCurrent } } }';
const PAST =
  'query($id: ID!) { pastAttendance(bodyId: $id) { title heldOn attendees { state isVoting category } } }';

describe('the register of interests', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const put = async (table: string, row: Record<string, unknown>) => {
    const id = randomUUID();
    await insertRow(t.database.owner, cast.officeId, [table, { id, ...row }]);
    return id;
  };
  const seat = (bodyId = cast.committee.id) => put('body_member', { body_id: bodyId, seat: 'Chair' });
  const add = (memberId: string, over: Record<string, unknown> = {}) =>
    cast.ask('secretary', ADD, {
      input: { memberId, kind: 'FINANCIAL', description: 'Shares in a supplier', ...over },
    });

  it('keeps what was declared, and ends it without taking it out', async () => {
    const member = await seat();
    const [interest] = (await add(member, { heldFrom: '2017-11-01' })).data.registerInterest.interests;
    const end = (heldTo: string) =>
      cast.ask('secretary', END, { input: { id: interest.id, expectedVersion: 1, heldTo, reason: 'Sold' } });
    expect(rulesOf(await end('2017-10-31'))).toEqual(['BODY-6']);
    expect((await end('2017-11-23')).data.endInterest.interests).toEqual([
      { heldTo: '2017-11-23', isCurrent: false },
    ]);
  });

  it('INT-3: uses the kinds of its own law', async () => {
    expect(rulesOf(await add(await seat(), { kind: 'DISCLOSABLE_PECUNIARY' }))).toEqual(['INT-3']);
    const councillor = await seat(cast.scrutiny.id);
    const inCouncil = (kind: string) =>
      cast.ask('scrutinySecretary', ADD, { input: { memberId: councillor, kind, description: 'Land' } });
    expect(rulesOf(await inCouncil('FINANCIAL'))).toEqual(['INT-3']);
    expect(codeOf(await inCouncil('DISCLOSABLE_PECUNIARY'))).toBeNull();
  });

  it('is there for the public only where the body opens it', async () => {
    await add(await seat());
    const read = async (persona: 'reader' | 'publicReader') =>
      codeOf(await cast.ask(persona, REGISTER, { id: cast.committee.id }));
    expect([await read('reader'), await read('publicReader')]).toEqual([null, 'NOT_FOUND']);
    await t.database.owner.query('update body set is_interest_register_public = true where id = $1', [
      cast.committee.id,
    ]);
    expect([await read('reader'), await read('publicReader')]).toEqual([null, null]);
  });

  it('tests a quorum by who came to past meetings, without a name', async () => {
    const member = await put('body_member', {
      body_id: cast.committee.id,
      seat: 'Chair',
      category: 'clinician',
    });
    const { id } = await cast.b.meeting(cast.committee.id, '2017-11-01', {
      state: 'HELD',
      held_on: '2017-11-01',
    });
    const at = { body_id: cast.committee.id, meeting_id: id };
    await put('attendance', { ...at, member_id: member, state: 'PRESENT' });
    await put('attendance', { ...at, name: 'Somebody', state: 'IN_ATTENDANCE' });
    const { data } = await cast.ask('reader', PAST, { id: cast.committee.id });
    expect(data.pastAttendance).toMatchObject([{ heldOn: '2017-11-01', attendees: [{}, {}] }]);
    expect(data.pastAttendance[0].attendees).toContainEqual({
      state: 'PRESENT',
      isVoting: true,
      category: 'clinician',
    });
    expect(codeOf(await cast.ask('publicReader', PAST, { id: cast.committee.id }))).toBe('NOT_FOUND');
  });
});
