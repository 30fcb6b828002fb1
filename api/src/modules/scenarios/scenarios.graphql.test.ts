import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const FIELDS =
  'id version number state branchCondition decideBy closedReason mayEdit probability probabilityBy probabilityOn warnings { rule }';
const verb = (name: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const fields = name === 'promoteScenario' ? `scenario { ${FIELDS} } former { ${FIELDS} }` : FIELDS;
  return `mutation($input: ${input}!) { ${name}(input: $input) { ${fields} } }`;
};
const LIST = `query($programmeId: ID!) { scenarios(programmeId: $programmeId) { ${FIELDS} } }`;

describe('the scenarios of a programme', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let programme: { id: string };
  let ids: [string, string, string];
  let pmo: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office();
    programme = await b.programme();
    ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const [n, id] of ids.entries())
      await t.database.owner.query(
        'insert into scenario (office_id, id, programme_id, number, name, state) values ($1, $2, $3, $4, $5, $6)',
        [b.officeId, id, programme.id, n + 1, `Way ${n + 1}`, n === 0 ? 'WORKING' : 'ALTERNATIVE'],
      );
    pmo = await holderOf('PMO');
  });

  async function holderOf(role: string) {
    const person = await b.person(role);
    await b.grant(person.personId, role);
    return t.signInAs(person);
  }
  const list = async (token = pmo) =>
    (await t.ask(token, LIST, { programmeId: programme.id })).data.scenarios;
  const ask = async (name: string, id: string, over: Record<string, unknown> = {}, token = pmo) => {
    const { version } = (await list()).find((one) => one.id === id)!;
    const reason = name === 'amendScenario' ? {} : { reason: 'The committee said so' };
    return t.ask(token, verb(name), { input: { id, expectedVersion: version, ...reason, ...over } });
  };
  const refusal = (answer: { errors?: readonly { extensions: { code: string; details: unknown } }[] }) =>
    answer.errors?.[0]?.extensions;
  const states = async () => (await list()).map(({ state }) => state);

  it('are read by whoever reads the programme, who is told whether they may be changed', async () => {
    expect((await list()).map(({ number, mayEdit }) => [number, mayEdit])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    expect((await list(await holderOf('READER'))).every(({ mayEdit }) => !mayEdit)).toBe(true);
  });

  it('change places when one is promoted, and change back', async () => {
    const [one, two] = ids;
    const answer = await ask('promoteScenario', two, { inPlaceOfId: one });
    expect(answer.data.promoteScenario).toMatchObject({
      scenario: { id: two, state: 'WORKING' },
      former: { id: one, state: 'ALTERNATIVE', version: 2 },
    });
    expect(await states()).toEqual(['ALTERNATIVE', 'WORKING', 'ALTERNATIVE']);
    const events = await t.database.owner.query(
      "select reason, count(distinct change_id)::int as changes, count(*)::int as rows from audit_event where office_id = $1 and action = 'scenario.promote' group by reason",
      [b.officeId],
    );
    expect(events.rows).toEqual([{ reason: 'The committee said so', changes: 1, rows: 2 }]);
    await ask('promoteScenario', one, { inPlaceOfId: two });
    expect(await states()).toEqual(['WORKING', 'ALTERNATIVE', 'ALTERNATIVE']);
  });

  it('are not promoted over one that somebody else has promoted meanwhile (SCN-3)', async () => {
    const [one, two, three] = ids;
    const both = await Promise.all([
      ask('promoteScenario', two, { inPlaceOfId: one }),
      ask('promoteScenario', three, { inPlaceOfId: one }, await holderOf('PMO')),
    ]);
    expect(both.map((answer) => refusal(answer)?.code ?? 'made').sort()).toEqual(['CONFLICT', 'made']);
    const lost = both.map(refusal).find((one) => one !== undefined);
    expect(lost).toMatchObject({ details: { problems: [{ rule: 'SCN-3' }] } });
    expect((await states()).filter((state) => state === 'WORKING')).toHaveLength(1);
  });

  it('are closed with a reason, stay on record, and are taken up again', async () => {
    const [one, two] = ids;
    expect(refusal(await ask('closeScenario', one))).toMatchObject({
      code: 'RULE_BROKEN',
      details: { problems: [{ rule: 'SCN-1', message: /Let the plan work to another one first/ }] },
    });
    expect(refusal(await ask('closeScenario', two, { reason: ' ' }))).toMatchObject({ code: 'RULE_BROKEN' });
    await ask('closeScenario', two);
    expect((await list())[1]).toMatchObject({ state: 'CLOSED', closedReason: 'The committee said so' });
    expect(refusal(await ask('promoteScenario', two, { inPlaceOfId: one }))?.code).toBe('RULE_BROKEN');
    const reopened = await ask('reopenScenario', two, { reason: 'One meeting was not enough' });
    expect(reopened.data.reopenScenario).toMatchObject({ state: 'ALTERNATIVE', closedReason: null });
    expect(refusal(await ask('reopenScenario', two))?.code).toBe('RULE_BROKEN');
  });

  it('say what they depend on, and keep what is not named', async () => {
    const [, two] = ids;
    const decideBy = '2018-01-17';
    await ask('amendScenario', two, { branchCondition: 'if it takes two meetings', decideBy });
    expect((await list())[1]).toMatchObject({ branchCondition: 'if it takes two meetings', decideBy });
    await ask('amendScenario', two, { decideBy: null });
    expect((await list())[1]).toMatchObject({
      branchCondition: 'if it takes two meetings',
      decideBy: null,
    });
  });

  it.each(['promoteScenario', 'closeScenario', 'amendScenario'])(
    '%s is refused on a stale version, without the role, and in an archived programme',
    async (name) => {
      const [one, two] = ids;
      const over = name === 'promoteScenario' ? { inPlaceOfId: one } : {};
      expect(refusal(await ask(name, two, { ...over, expectedVersion: 9 }))?.code).toBe('STALE_VERSION');
      expect(refusal(await ask(name, two, over, await holderOf('WORKSTREAM_LEAD')))?.code).toBe('FORBIDDEN');
      await t.database.owner.query(
        "update programme set archived_at = now(), archive_reason = 'over' where id = $1",
        [programme.id],
      );
      expect(refusal(await ask(name, two, over))).toMatchObject({
        code: 'RULE_BROKEN',
        details: { problems: [{ rule: 'PRG-1' }] },
      });
    },
  );

  it('carry the probability that the office states, with who stated it and when', async () => {
    const [one, two, three] = ids;
    const answer = await ask('amendScenario', one, { probability: 60 });
    expect(answer.data.amendScenario).toMatchObject({ probability: 60, probabilityBy: 'PMO', warnings: [] });
    const [first] = await list(await holderOf('READER'));
    expect(first).toMatchObject({ probability: 60, probabilityBy: 'PMO', probabilityOn: '2017-11-24' });
    // Another field leaves the signature alone, whoever amends it.
    const other = await holderOf('ADMINISTRATOR');
    await ask('amendScenario', one, { decideBy: '2018-01-17' }, other);
    expect((await list())[0]).toMatchObject({ probability: 60, probabilityBy: 'PMO' });
    await ask('amendScenario', two, { probability: 30 });
    const whole = await ask('amendScenario', three, { probability: 10 });
    expect(whole.data.amendScenario.warnings).toEqual([]);
    const over = await ask('amendScenario', three, { probability: 11 });
    expect(over.data.amendScenario.warnings).toEqual([{ rule: 'SCN-5' }]);
    const gone = await ask('amendScenario', three, { probability: null });
    expect(gone.data.amendScenario).toMatchObject({
      probability: null,
      probabilityBy: null,
      probabilityOn: null,
    });
  });

  it('of a hundred: anything else is refused with its rule, and closed ones count for nothing', async () => {
    const [one, two, three] = ids;
    for (const probability of [-1, 101])
      expect(refusal(await ask('amendScenario', one, { probability }))).toMatchObject({
        code: 'RULE_BROKEN',
        details: { problems: [{ rule: 'SCN-4', field: 'probability' }] },
      });
    expect(
      refusal(await ask('amendScenario', one, { probability: 50 }, await holderOf('READER')))?.code,
    ).toBe('FORBIDDEN');
    await ask('amendScenario', one, { probability: 100 });
    await ask('amendScenario', two, { probability: 20 });
    expect((await list())[0].warnings).toEqual([{ rule: 'SCN-5' }]);
    await ask('closeScenario', two);
    await ask('closeScenario', three);
    expect((await list()).map(({ warnings }) => warnings)).toEqual([[], [], []]);
  });
});
