import { type TestApp, testApp } from '../../../test/app.js';
import { build } from '../../../test/build.js';

const HEALTH = `query($programmeId: ID!) { scheduleHealth(programmeId: $programmeId) {
  targetTitle checks { rule verdict count checked sentence findings { itemId title sentence } } } }`;
const UNCONFIRMED = `query($programmeId: ID!) { unconfirmed(programmeId: $programmeId) {
  entries { itemId title date owes confirmBy isOverdue isOnRoute holdsUp { itemId title } warnings { rule } }
  burnDown { on count known } } }`;
const REFORECAST =
  'mutation($input: ReforecastMilestoneInput!) { reforecastMilestone(input: $input) { id version } }';

describe('the health of a schedule', () => {
  let t: TestApp;
  let b: ReturnType<typeof build>;
  let pmo: string;
  let reader: string;
  let programmeId: string;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    b = build(t.database.owner);
    await b.office({}, '2017-11-24');
    programmeId = (await b.programme()).id;
    const someone = await b.person('PMO');
    await b.grant(someone.personId, 'PMO');
    pmo = await t.signInAs(someone);
    const other = await b.person('Reader');
    await b.grant(other.personId, 'READER');
    reader = await t.signInAs(other);
  });

  const check = async (token: string, rule: string) => {
    const answer = await t.ask(token, HEALTH, { programmeId });
    const found = answer.data.scheduleHealth.checks.find((one: { rule: string }) => one.rule === rule);
    if (!found) throw new Error(`No check ${rule}`);
    return found;
  };
  const link = (predecessor: string, successor: string) =>
    t.database.owner.query(
      `insert into dependency (office_id, id, programme_id, predecessor_id, successor_id, changed_on)
       values ($1, gen_random_uuid(), $2, $3, $4, current_date)`,
      [b.officeId, programmeId, predecessor, successor],
    );

  it('finds loose ends with links to the items, and says of a clean check that it is clean', async () => {
    const draft = await b.planItem(programmeId, { title: 'Draft report' });
    const launch = await b.planItem(programmeId, { title: 'Launch', is_protected: true });
    await b.date(draft, 'FORECAST', '2018-01-12');
    await b.date(launch, 'FORECAST', '2018-02-01');
    expect((await check(pmo, 'HLT-2')).findings).toMatchObject([{ itemId: draft.id, title: 'Draft report' }]);
    await link(draft.id, launch.id);
    expect(await check(pmo, 'HLT-2')).toMatchObject({
      verdict: 'CLEAN',
      sentence: 'Nothing found in 2 open items.',
    });
    expect(await check(pmo, 'HLT-1')).toMatchObject({ verdict: 'BEYOND', count: 1 });
  });

  it('names nobody an item that they may not see', async () => {
    await b.planItem(programmeId, {
      title: 'Secret sale',
      classification: 'EXEMPT',
      exempt_paragraph: 3,
      exempt_reason: 'Commercial',
    });
    expect((await check(pmo, 'HLT-1')).count).toBe(1);
    const answer = await t.ask(reader, HEALTH, { programmeId });
    expect(JSON.stringify(answer)).not.toContain('Secret sale');
    expect((await check(reader, 'HLT-1')).checked).toBe(0);
  });

  it('registers what is to be confirmed with who owes it, by when and what hangs on it', async () => {
    const draft = await b.planItem(programmeId, { title: 'Draft report' });
    const launch = await b.planItem(programmeId, { title: 'Launch', is_protected: true });
    await link(draft.id, launch.id);
    await b.date(launch, 'FORECAST', '2018-02-01');
    const state = async (date: string, expectedVersion: number, more: object = {}) => {
      const input = { id: draft.id, expectedVersion, date, reason: 'Asked the senate', ...more };
      return (await t.ask(pmo, REFORECAST, { input })).data.reforecastMilestone.version;
    };
    const version = await state('12 Dec 2017 (TBC)', 1, {
      mustConfirm: 'Clinical Senate',
      confirmBy: '2017-11-23',
    });
    const [entry] = (await t.ask(pmo, UNCONFIRMED, { programmeId })).data.unconfirmed.entries;
    expect(entry).toMatchObject({
      itemId: draft.id,
      owes: 'Clinical Senate',
      confirmBy: '2017-11-23',
      isOverdue: true,
      isOnRoute: true,
      holdsUp: [{ itemId: launch.id, title: 'Launch' }],
      warnings: [{ rule: 'DATE-9' }],
    });
    await t.database.owner.query("update office_clock set set_on = '2017-11-30'");
    await state('12 Dec 2017', version);
    const after = (await t.ask(pmo, UNCONFIRMED, { programmeId })).data.unconfirmed;
    expect(after.entries).toEqual([]);
    const counts = after.burnDown.map((point: { on: string; count: number }) => [point.on, point.count]);
    expect(counts).toContainEqual(['2017-11-24', 1]);
    expect(counts.at(-1)).toEqual(['2017-11-30', 0]);
  });
});
