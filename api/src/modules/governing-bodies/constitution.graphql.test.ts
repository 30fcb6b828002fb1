import { type TestApp, testApp } from '../../../test/app.js';
import { codeOf, type GovernanceCast, governanceCast, rulesOf } from '../../../test/governance-cast.js';

const BODY = `query($id: ID!) { body(id: $id) {
  version quorum { minimum sentence organisations { name minimum } categories { name minimum } deputiesCount }
  votingSentence allowsCorrespondence termsLink warnings { rule severity }
  delegations { id version organisation isCurrent } scope { id version delegatedFunction programme workstream isCurrent }
  succession { name } mergedFrom { id version name }
  members { id version seat role category voteWeight deputies { id version name isCurrent } } } }`;
const LAST = 'id version members { id version seat role deputies { id version name isCurrent } }';
const change = (verb: string, type: string, fields = 'version') =>
  `mutation($input: ${type}!) { ${verb}(input: $input) { ${fields} } }`;
const AMEND = change('amendBody', 'AmendBodyInput');
const QUORUM = change('setQuorum', 'SetQuorumInput', 'version quorum { sentence }');
const SEAT = change('seatMember', 'SeatMemberInput', LAST);
const END = change('endMembership', 'EndMembershipInput', LAST);
const AMEND_SEAT = change('amendMember', 'AmendMemberInput', LAST);
const DEPUTY = change('nameDeputy', 'NameDeputyInput', LAST);
const END_DEPUTY = change('endDeputy', 'EndOfBodyPartInput', LAST);
const DELEGATE = change('addDelegation', 'AddDelegationInput', 'delegations { id version isCurrent }');
const END_DELEGATION = change('endDelegation', 'EndOfBodyPartInput', 'delegations { heldTo isCurrent }');
const SCOPE = change(
  'addScope',
  'AddScopeInput',
  'scope { id version delegatedFunction programme workstream }',
);
const MERGE = change('addPredecessor', 'AddPredecessorInput', 'mergedFrom { id version name }');
const UNMERGE = change('removePredecessor', 'RemovePredecessorInput', 'mergedFrom { id }');
const COMPOSITION =
  'query($id: ID!, $on: Day!) { bodyComposition(id: $id, on: $on) { seat holder category } }';

describe('what a body is made of', () => {
  let t: TestApp;
  let cast: GovernanceCast;

  beforeAll(async () => {
    t = await testApp();
  });
  beforeEach(async () => {
    cast = await governanceCast(t);
  });
  afterAll(() => t.close());

  const amend = (over: Record<string, unknown>, expectedVersion = 1) =>
    cast.ask('secretary', AMEND, { input: { id: cast.committee.id, expectedVersion, ...over } });
  const body = async (persona: 'reader' | 'pmo' | 'publicReader' = 'reader', id = cast.committee.id) =>
    (await cast.ask(persona, BODY, { id })).data.body;
  const seat = async (over: Record<string, unknown> = {}) =>
    cast.ask('secretary', SEAT, {
      input: { bodyId: cast.committee.id, seat: 'Chair', role: 'CHAIR', isVoting: true, ...over },
    });
  const organisation = async (name: string) => {
    const found = await t.database.owner.query(
      `insert into organisation (office_id, id, code, name, kind) values ($1, gen_random_uuid(), $2, $2, 'CCG') returning id`,
      [cast.officeId, name],
    );
    return found.rows[0].id as string;
  };

  describe('a quorum', () => {
    const quorum = { organisations: [], categories: [], deputiesCount: true, remoteCounts: true };
    const set = (over: Record<string, unknown>, expectedVersion = 1) =>
      cast.ask('secretary', QUORUM, {
        input: { id: cast.committee.id, expectedVersion, ...quorum, ...over },
      });

    it('is read back as the sentence that it means', async () => {
      const ashford = await organisation('Ashford CCG');
      await seat({ organisationId: ashford });
      await seat({ seat: 'Lay', role: 'MEMBER', category: 'Lay member' });
      const parts = {
        organisations: [{ organisationId: ashford, minimum: 1 }],
        categories: [{ name: 'lay member', minimum: 1 }],
        deputiesCount: false,
      };
      const { data } = await set({ minimum: 2, ...parts });
      expect(data.setQuorum.quorum).toEqual({
        sentence:
          'At least 2 voting members, with at least 1 for Ashford CCG and 1 counted as lay member. Deputies do not count; those who take part remotely do.',
      });
      expect((await body()).quorum).toMatchObject({
        minimum: 2,
        organisations: [{ name: 'Ashford CCG', minimum: 1 }],
        categories: [{ name: 'lay member', minimum: 1 }],
      });
    });

    it('QUO-3: never asks for more than the body has seats for', async () => {
      await seat();
      expect(rulesOf(await set({ minimum: 2 }))).toEqual(['QUO-3']);
      expect(codeOf(await set({ minimum: 1 }))).toBeNull();
      expect(codeOf(await set({ minimum: 1 }))).toBe('STALE_VERSION');
    });
  });

  it('BODY-7: one chair at a time, and the next from the day after', async () => {
    const first = (await seat()).data.seatMember.members[0];
    const refusal = await seat({ seat: 'Second chair', heldFrom: '2017-11-25' });
    expect(rulesOf(refusal)).toEqual(['BODY-7']);
    const end = { id: first.id, expectedVersion: 1, heldTo: '2017-11-24', reason: 'Stood down' };
    await cast.ask('secretary', END, { input: end });
    expect(rulesOf(await seat({ heldFrom: '2017-11-24' }))).toEqual(['BODY-7']);
    expect(codeOf(await seat({ heldFrom: '2017-11-25' }))).toBeNull();
    const vice = (await seat({ seat: 'Vice', role: 'VICE_CHAIR' })).data.seatMember.members[2];
    const promote = { id: vice.id, expectedVersion: 1, role: 'CHAIR' };
    expect(rulesOf(await cast.ask('secretary', AMEND_SEAT, { input: promote }))).toEqual(['BODY-7']);
    await expect(
      t.database.owner.query(
        `insert into body_member (office_id, id, body_id, seat, role) values ($1, gen_random_uuid(), $2, 'Third', 'CHAIR')`,
        [cast.officeId, cast.committee.id],
      ),
    ).rejects.toMatchObject({ constraint: 'body_member_one_chair_at_a_time' });
  });

  it('names deputies by person, by seat or by name, several of them, and ends them', async () => {
    const chair = (await seat()).data.seatMember.members[0];
    const vice = (await seat({ seat: 'Vice', role: 'VICE_CHAIR' })).data.seatMember.members[1];
    const someone = await cast.b.person('Example deputy');
    const name = (over: Record<string, unknown>) =>
      cast.ask('secretary', DEPUTY, { input: { memberId: chair.id, ...over } });
    for (const one of [
      { personId: someone.personId },
      { deputySeatId: vice.id },
      { name: 'Named in the terms' },
    ])
      expect(codeOf(await name(one))).toBeNull();
    expect(codeOf(await name({}))).toBe('BAD_INPUT');
    expect(codeOf(await name({ deputySeatId: chair.id }))).toBe('BAD_INPUT');
    expect(codeOf(await name({ name: 'Two', personId: someone.personId }))).toBe('BAD_INPUT');
    const { deputies } = (await body()).members[0];
    expect(deputies.map((one: { name: string }) => one.name)).toEqual([
      'Example deputy',
      'Named in the terms',
      'Vice',
    ]);
    const end = { id: deputies[0].id, expectedVersion: 1, heldTo: '2017-11-23', reason: 'Left' };
    const { data } = await cast.ask('secretary', END_DEPUTY, { input: end });
    expect(data.endDeputy.members[0].deputies.at(-1)).toMatchObject({
      name: 'Example deputy',
      isCurrent: false,
    });
  });

  it('is told as at a day', async () => {
    const first = (await seat({ heldFrom: '2017-01-01', category: 'clinician' })).data.seatMember.members[0];
    const end = { id: first.id, expectedVersion: 1, heldTo: '2017-10-31', reason: 'Stood down' };
    await cast.ask('secretary', END, { input: end });
    await seat({ seat: 'New chair', heldFrom: '2017-11-01' });
    const on = async (day: string) => {
      const { data } = await cast.ask('reader', COMPOSITION, { id: cast.committee.id, on: day });
      return data.bodyComposition.map((one: { seat: string }) => one.seat);
    };
    expect(await on('2016-12-31')).toEqual([]);
    expect(await on('2017-10-31')).toEqual(['Chair']);
    expect(await on('2017-11-01')).toEqual(['New chair']);
  });

  it('says who delegated, once at a time, and until when', async () => {
    const ashford = await organisation('Ashford CCG');
    const delegate = (over: Record<string, unknown> = {}) =>
      cast.ask('secretary', DELEGATE, {
        input: { bodyId: cast.committee.id, organisationId: ashford, instrument: 'Clause 3', ...over },
      });
    const [given] = (await delegate()).data.addDelegation.delegations;
    expect(rulesOf(await delegate())).toEqual(['BODY-9']);
    const end = { id: given.id, expectedVersion: 1, heldTo: '2017-11-24', reason: 'Withdrawn' };
    const ended = await cast.ask('secretary', END_DELEGATION, { input: end });
    expect(ended.data.endDelegation.delegations).toEqual([{ heldTo: '2017-11-24', isCurrent: true }]);
    expect(rulesOf(await delegate({ heldFrom: '2017-11-24' }))).toEqual(['BODY-9']);
    expect(codeOf(await delegate({ heldFrom: '2017-11-25' }))).toBeNull();
  });

  it('keeps a function of another programme from those who do not read it', async () => {
    const scope = (persona: 'pmo' | 'secretary', programmeId: string) =>
      cast.ask(persona, SCOPE, {
        input: { bodyId: cast.committee.id, delegatedFunction: 'Where the units are', programmeId },
      });
    expect(codeOf(await scope('secretary', cast.otherProgramme.id))).toBe('NOT_FOUND');
    expect(codeOf(await scope('secretary', cast.programme.id))).toBeNull();
    expect(codeOf(await scope('pmo', cast.otherProgramme.id))).toBeNull();
    expect((await body('reader')).scope).toHaveLength(1);
    expect((await body('pmo')).scope).toHaveLength(2);
  });

  it('shows one line of succession, and beside it what else went into it', async () => {
    const before = await cast.b.body({ name: 'Strategy Board' });
    const after = await cast.b.body({ name: 'Delivery Board', predecessor_id: before.id });
    const merged = await cast.b.body({ name: 'Merged Board' });
    for (const one of [before, after, merged]) await cast.b.serve(one.id, cast.programme.id);
    const merge = (bodyId: string, predecessorId: string) =>
      cast.ask('pmo', MERGE, { input: { bodyId, predecessorId } });
    expect(codeOf(await merge(after.id, merged.id))).toBeNull();
    expect(rulesOf(await merge(after.id, merged.id))).toEqual(['BODY-9']);
    expect(rulesOf(await merge(after.id, before.id))).toEqual(['BODY-9']);
    expect(rulesOf(await merge(before.id, after.id))).toEqual(['BODY-5']);
    expect(rulesOf(await merge(merged.id, after.id))).toEqual(['BODY-5']);
    const shown = await body('reader', before.id);
    expect(shown.succession).toEqual([{ name: 'Strategy Board' }, { name: 'Delivery Board' }]);
    const { mergedFrom } = await body('reader', after.id);
    expect(mergedFrom).toMatchObject([{ name: 'Merged Board' }]);
    const remove = { id: mergedFrom[0].id, expectedVersion: 1, reason: 'Read wrongly' };
    expect((await cast.ask('pmo', UNMERGE, { input: remove })).data.removePredecessor.mergedFrom).toEqual([]);
    expect(codeOf(await cast.ask('pmo', UNMERGE, { input: { ...remove, expectedVersion: 2 } }))).toBe(
      'NOT_FOUND',
    );
  });

  it('BODY-8: warns from the day after its terms were to be reviewed', async () => {
    await amend({ reviewOn: '2017-11-24', termsLink: 'https://example.test/terms' });
    expect(await body()).toMatchObject({ warnings: [], termsLink: 'https://example.test/terms' });
    await amend({ reviewOn: '2017-11-23' }, 2);
    expect((await body()).warnings).toEqual([{ rule: 'BODY-8', severity: 'W' }]);
    expect(codeOf(await amend({ termsLink: 'javascript:alert(1)' }, 3))).toBe('BAD_INPUT');
  });

  it('reads its rule on votes back as a sentence', async () => {
    expect((await body()).votingSentence).toBeNull();
    await amend({ votingMethod: 'SIMPLE_MAJORITY', chairHasCastingVote: true, allowsCorrespondence: true });
    expect(await body()).toMatchObject({
      votingSentence: 'Decides by a simple majority; at a tie the chair has a casting vote.',
      allowsCorrespondence: true,
    });
    expect(codeOf(await amend({ chairHasCastingVote: null }, 2))).toBe('BAD_INPUT');
  });

  it('is changed by nobody else, and of a body elsewhere nothing is there', async () => {
    await seat();
    const { id } = (await body()).members[0];
    const before = await cast.audits();
    const input = { id, expectedVersion: 1, category: 'clinician' };
    for (const [persona, code] of [
      ['reader', 'FORBIDDEN'],
      ['scrutinySecretary', 'FORBIDDEN'],
      ['otherSecretary', 'NOT_FOUND'],
      ['otherPmo', 'NOT_FOUND'],
    ] as const)
      expect([persona, codeOf(await cast.ask(persona, AMEND_SEAT, { input }))]).toEqual([persona, code]);
    expect(await cast.audits()).toEqual(before);
  });
});
