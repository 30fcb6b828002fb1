import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const BODIES =
  'query($id: ID!) { bodies(programmeId: $id) { name chair isChairVacant memberCount nextMeetingId nextMeeting { text } parentName } }';
const BODY =
  'query($id: ID!) { body(id: $id) { name version noticeSentence archiveReason mayEdit members { id version seat holder isVacant isCurrent } programmes { id } } }';
const ADD = 'mutation($input: AddBodyInput!) { addBody(input: $input) { id name programmes { id } } }';
const AMEND = 'mutation($input: AmendBodyInput!) { amendBody(input: $input) { name version quorumMinimum } }';
const SEAT =
  'mutation($input: SeatMemberInput!) { seatMember(input: $input) { members { id version seat holder isVacant } } }';
const END =
  'mutation($input: EndMembershipInput!) { endMembership(input: $input) { memberCount members { heldTo isCurrent } } }';
const ARCHIVE = 'mutation($input: ArchiveBodyInput!) { archiveBody(input: $input) { archiveReason } }';

describe('governance bodies', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const seat = (over: Record<string, unknown> = {}) => ({
    input: { bodyId: cast.committee.id, seat: 'Chair', role: 'CHAIR', isVoting: true, ...over },
  });

  it('are listed for the programme they serve, with chair, members and the next meeting', async () => {
    await cast.b.meeting(cast.committee.id, '2017-11-23');
    const next = await cast.b.meeting(cast.committee.id, '2017-11-24');
    await cast.ask('pmo', SEAT, seat());
    const { data } = await cast.ask('reader', BODIES, { id: cast.programme.id });
    expect(data.bodies.map((one: { name: string }) => one.name)).toEqual([
      'Investment Committee',
      'JHOSC',
      'Joint Committee',
    ]);
    expect(data.bodies[2]).toMatchObject({
      chair: null,
      isChairVacant: true,
      memberCount: 1,
      nextMeetingId: next.id,
      nextMeeting: { text: '2017-11-24' },
    });
  });

  it('say when the rule on notice is only a reading', async () => {
    const committee = await cast.ask('reader', BODY, { id: cast.committee.id });
    expect(committee.data.body.noticeSentence).toBe(
      '5 clear working days: our reading, its papers print no rule.',
    );
    const scrutiny = await cast.ask('reader', BODY, { id: cast.scrutiny.id });
    expect(scrutiny.data.body.noticeSentence).toBe('5 clear working days by the Local Government Act 1972.');
  });

  it('are known only from the day on which they were published', async () => {
    const onTheDay = await cast.b.body({ name: 'Known today', known_from: '2017-11-24' });
    const later = await cast.b.body({ name: 'Known tomorrow', known_from: '2017-11-25' });
    for (const body of [onTheDay, later]) await cast.b.serve(body.id, cast.programme.id);
    expect(codeOf(await cast.ask('pmo', BODY, { id: onTheDay.id }))).toBeNull();
    expect(codeOf(await cast.ask('pmo', BODY, { id: later.id }))).toBe('NOT_FOUND');
    const { data } = await cast.ask('pmo', BODIES, { id: cast.programme.id });
    expect(data.bodies.map((one: { name: string }) => one.name)).not.toContain('Known tomorrow');
  });

  it('name a body above them only to readers of a programme that knows it', async () => {
    const child = await cast.b.body({ name: 'Sub-group', parent_id: cast.otherBody.id });
    await cast.b.serve(child.id, cast.programme.id);
    const parentFor = async (persona: 'reader' | 'pmo') => {
      const { data } = await cast.ask(persona, BODIES, { id: cast.programme.id });
      return data.bodies.find((one: { name: string }) => one.name === 'Sub-group')?.parentName;
    };
    expect(await parentFor('reader')).toBeNull();
    expect(await parentFor('pmo')).toBe('East Kent Joint Committee');
  });

  it('are added to programmes whose bodies one may edit, and to no others', async () => {
    const input = { name: 'Clinical Board', prefix: 'CB', kind: 'CLINICAL_GROUP', role: 'ADVISES' };
    const add = (persona: 'programmePmo' | 'secretary' | 'reader' | 'otherPmo', programmeIds: string[]) =>
      cast.ask(persona, ADD, { input: { ...input, programmeIds } });
    expect(codeOf(await add('otherPmo', [cast.programme.id]))).toBe('NOT_FOUND');
    expect(codeOf(await add('programmePmo', [cast.programme.id, cast.otherProgramme.id]))).toBe('NOT_FOUND');
    expect(codeOf(await add('secretary', [cast.programme.id]))).toBe('FORBIDDEN');
    expect(codeOf(await add('reader', [cast.programme.id]))).toBe('FORBIDDEN');
    expect(codeOf(await add('programmePmo', []))).toBe('BAD_INPUT');
    expect(await cast.audits()).toEqual([]);
    const { data } = await add('programmePmo', [cast.programme.id]);
    expect(data.addBody).toMatchObject({ name: 'Clinical Board', programmes: [{ id: cast.programme.id }] });
  });

  it.each([
    ['pmo', null],
    ['administrator', null],
    ['programmePmo', null],
    ['secretary', null],
    ['sro', 'FORBIDDEN'],
    ['lead', 'FORBIDDEN'],
    ['member', 'FORBIDDEN'],
    ['reader', 'FORBIDDEN'],
    ['publicReader', 'FORBIDDEN'],
    ['scrutinySecretary', 'FORBIDDEN'],
    ['otherPmo', 'NOT_FOUND'],
    ['otherSecretary', 'NOT_FOUND'],
  ] as const)('let %s edit, seat and archive: %s', async (persona, code) => {
    const change = { id: cast.committee.id, expectedVersion: 1 };
    const answers = [
      await cast.ask(persona, AMEND, { input: { ...change, quorumMinimum: 6 } }),
      await cast.ask(persona, SEAT, seat()),
      await cast.ask(persona, ARCHIVE, { input: { ...change, expectedVersion: 2, reason: 'Merged' } }),
    ];
    expect(answers.map(codeOf)).toEqual([code, code, code]);
    if (code !== null) expect(await cast.audits()).toEqual([]);
  });

  it('are out of reach of a twin office, whatever its roles', async () => {
    const twin = await governanceCast(t);
    const input = { id: cast.committee.id, expectedVersion: 1, quorumMinimum: 6 };
    expect(codeOf(await twin.ask('pmo', BODY, { id: cast.committee.id }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', BODIES, { id: cast.programme.id }))).toBe('NOT_FOUND');
    expect(codeOf(await twin.ask('pmo', AMEND, { input }))).toBe('NOT_FOUND');
    const own = { id: twin.committee.id, expectedVersion: 1, parentId: cast.scrutiny.id };
    expect(codeOf(await twin.ask('pmo', AMEND, { input: own }))).toBe('NOT_FOUND');
    expect(await cast.audits()).toEqual([]);
    expect(await twin.audits()).toEqual([]);
  });

  it('tell the second of two who opened the same version', async () => {
    const change = { id: cast.committee.id, expectedVersion: 1 };
    await cast.ask('pmo', AMEND, { input: { ...change, name: 'CCG Joint Committee' } });
    const second = await cast.ask('secretary', AMEND, { input: { ...change, name: 'JC' } });
    expect(second.errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      details: { current: { name: 'CCG Joint Committee', version: 2 } },
    });
  });

  it('never stand above themselves, however many bodies lie between', async () => {
    const amend = (id: string, parentId: string) =>
      cast.ask('pmo', AMEND, { input: { id, expectedVersion: 1, parentId } });
    expect(codeOf(await amend(cast.scrutiny.id, cast.committee.id))).toBeNull();
    expect(codeOf(await amend(cast.assurer.id, cast.scrutiny.id))).toBeNull();
    expect(rulesOf(await amend(cast.committee.id, cast.assurer.id))).toEqual(['BODY-5']);
    expect(rulesOf(await amend(cast.committee.id, cast.committee.id))).toEqual(['BODY-5']);
  });

  it('show a seat as vacant until somebody holds its post', async () => {
    const { data } = await cast.ask('secretary', SEAT, seat());
    expect(data.seatMember.members[0]).toMatchObject({ seat: 'Chair', holder: null, isVacant: true });
    const someone = await cast.b.person('Example chair');
    const named = await cast.ask(
      'secretary',
      SEAT,
      seat({ seat: 'Vice chair', role: 'VICE_CHAIR', personId: someone.personId }),
    );
    expect(named.data.seatMember.members[1]).toMatchObject({ holder: 'Example chair', isVacant: false });
  });

  it('keep an ended membership in their history, counted up to its last day', async () => {
    const seated = await cast.ask('secretary', SEAT, seat({ heldFrom: '2017-11-01' }));
    const { id } = seated.data.seatMember.members[0];
    const end = (heldTo: string, expectedVersion: number) =>
      cast.ask('secretary', END, { input: { id, expectedVersion, heldTo, reason: 'Stood down' } });
    expect(rulesOf(await end('2017-10-31', 1))).toEqual(['BODY-6']);
    const today = await end('2017-11-24', 1);
    expect(today.data.endMembership).toEqual({
      memberCount: 1,
      members: [{ heldTo: '2017-11-24', isCurrent: true }],
    });
    const yesterday = await end('2017-11-23', 2);
    expect(yesterday.data.endMembership).toEqual({
      memberCount: 0,
      members: [{ heldTo: '2017-11-23', isCurrent: false }],
    });
    expect(
      codeOf(
        await cast.ask('otherSecretary', END, {
          input: { id, expectedVersion: 3, heldTo: '2017-11-24', reason: 'x' },
        }),
      ),
    ).toBe('NOT_FOUND');
  });

  it('leave the list when they are archived, and can still be read with the reason', async () => {
    const input = { id: cast.assurer.id, expectedVersion: 1 };
    expect(codeOf(await cast.ask('pmo', ARCHIVE, { input: { ...input, reason: ' ' } }))).toBe('BAD_INPUT');
    await cast.ask('pmo', ARCHIVE, { input: { ...input, reason: 'Replaced in 2018' } });
    const list = await cast.ask('pmo', BODIES, { id: cast.programme.id });
    expect(list.data.bodies).toHaveLength(2);
    const page = await cast.ask('pmo', BODY, { id: cast.assurer.id });
    expect(page.data.body.archiveReason).toBe('Replaced in 2018');
    const again = await cast.ask('pmo', AMEND, { input: { ...input, expectedVersion: 2, name: 'IC' } });
    expect(rulesOf(again)).toEqual(['BODY-4']);
  });
});
