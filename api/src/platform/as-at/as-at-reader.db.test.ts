import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { fresh, insertRow, makeWorld, type World } from '../../../test/world.js';
import type { Kind } from '../../../test/world-kinds.js';
import { MAKERS } from '../../../test/world-rows.js';
import { entities } from '../../entities.js';
import { createDataSource } from '../database/data-source.js';
import { ReadPool } from '../database/read-pool.js';
import type { AsAtMark } from './as-at-mark.js';
import { AsAtReader } from './as-at-reader.js';

const EDITS = 30;
/** What the database answers where a row stands for good. */
const NEVER_CHANGED = '42501';

let database: TestDatabase;
let db: DataSource;
let pool: ReadPool;
let reader: AsAtReader;
let world: World;
let tables: string[];

beforeAll(async () => {
  database = await testDatabase();
  db = await createDataSource({ url: database.appUrl, role: null, entities }).initialize();
  pool = new ReadPool({ url: database.appUrl, role: null });
  reader = new AsAtReader(db);
  world = await makeWorld(database.owner);
  await fillWhatIsEmpty();
  const found = await database.owner.query('select name from as_at_tables()');
  tables = found.rows.map((row) => row.name);
});
afterAll(async () => {
  await pool.close();
  await db.destroy();
  await database.drop();
});

/** Numbers that look like chance and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

/** A row in each table that the world leaves empty. */
async function fillWhatIsEmpty(): Promise<void> {
  const { ids, officeId } = world.home;
  const of = { programme_id: ids.programme };
  const { rows } = await database.owner.query(
    'select id, case_id from scrutiny_date where programme_id = $1',
    [ids.programme],
  );
  const [date] = rows;
  const principle = { consultation_id: ids.consultation, principle: 'G1', evidence: 'Minutes' };
  const correction = {
    position: 1,
    wording: 'To begin',
    minute_reference: '4/17',
    reason: 'Slip',
    corrected_on: '2017-11-24',
  };
  const { rows: people } = await database.owner.query('select id from person where office_id = $1 limit 1', [
    officeId,
  ]);
  const [person] = people;
  const period = { ...of, period_id: ids.reportingPeriod, on_day: '2017-11-24' };
  const vote = { body_id: ids.body, meeting_id: ids.attendedMeeting, agenda_item_id: ids.attendedItem };
  const told = {
    told_on: '2017-11-24',
    told_whom: 'The panel',
    told_by: 'letter',
    decision_date_id: date.id,
  };
  for (const [table, row] of [
    ['consultation_principle', { ...of, ...principle }],
    [
      'feedback_response_correction',
      {
        ...of,
        response_id: ids.publishedResponse,
        position: 1,
        decision: 'DONE',
        answer: 'A bus',
        feedback_codes: ['FB-001'],
        reason: 'Slip',
        corrected_on: '2017-11-24',
      },
    ],
    ['decision_correction', { ...of, decision_id: ids.decision, ...correction }],
    [
      'decision_effect',
      { ...of, decision_id: ids.decision, position: 1, kind: 'OPENS', plan_item_id: ids.item },
    ],
    ['scenario_item', { ...of, scenario_id: ids.scenario, plan_item_id: ids.item }],
    ['scrutiny_body', { ...of, case_id: date.case_id, body_id: ids.body }],
    ['scrutiny_notification', { ...of, case_id: date.case_id, ...told }],
    ['vote', { ...vote, attendance_id: ids.attendance, vote: 'FOR' }],
    [
      'period_step',
      { ...period, position: 99, step: 'SUBMIT', to_state: 'SUBMITTED', by_person_id: person.id },
    ],
    [
      'action_reminder',
      {
        action_id: ids.action,
        person_id: person.id,
        kind: 'OVERDUE',
        due_on: '2017-11-20',
        on_day: '2017-11-24',
      },
    ],
    ['return_reminder', { ...period, person_id: person.id, kind: 'BY_HAND', sentence: 'Please answer' }],
  ] as const)
    await insertRow(database.owner, officeId, [table, { id: crypto.randomUUID(), ...row }]);
  const look = { organisation: 'Office', accent: '#005ea5' };
  await insertRow(database.owner, officeId, ['office_branding', look]);
}

/** Changes the row that was changed the least; of a table whose rows are never changed, that it has one is enough. */
async function amendOldest(officeId: string, table: string, place: string): Promise<boolean> {
  const own = table === 'office' ? 'id' : 'office_id';
  const frozen = table === 'plan_date' ? "and role <> 'BASELINE'" : '';
  const update = `update ${table} set source_place = $2
                   where ctid = (select ctid from ${table} where ${own} = $1 ${frozen} order by version, ctid limit 1)`;
  try {
    return (await database.owner.query(update, [officeId, place])).rowCount === 1;
  } catch (error) {
    if ((error as { code?: string }).code !== NEVER_CHANGED) throw error;
    return (
      (await database.owner.query(`select from ${table} where ${own} = $1 limit 1`, [officeId])).rowCount ===
      1
    );
  }
}

/** Every row of every table with history, as text: the same statement reads the tables and, as at a mark, the views. */
async function contents(officeId: string): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of tables) {
    const key = table === 'office' ? 'id' : 'office_id';
    const rows = await pool.rows<{ row: string }>(
      `contents ${table}`,
      `select t::text as row from ${table} t where t.${key} = $1 order by 1`,
      [officeId],
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

describe('reading as at a mark', () => {
  it('gives every table what it held then, whatever was changed afterwards', async () => {
    const { officeId } = world.home;
    const below = seeded(11);
    const kinds = Object.keys(MAKERS) as Kind[];
    const touched = new Set<string>();
    const remembered: { mark: AsAtMark; held: Record<string, string[]> }[] = [];
    const perEdit = Math.ceil(tables.length / EDITS) + 1;
    for (let edit = 0; edit < EDITS; edit++) {
      await fresh(database.owner, world.home)(kinds[below(kinds.length)] as Kind);
      for (let at = 0; at < perEdit; at++) {
        const table = tables[(edit * perEdit + at) % tables.length] as string;
        if (await amendOldest(officeId, table, `page ${edit}`)) touched.add(table);
      }
      if (edit % 7 === 6)
        await database.owner.query('update office_clock set set_on = set_on + 1 where office_id = $1', [
          officeId,
        ]);
      remembered.push({ mark: await reader.markNow(officeId), held: await contents(officeId) });
    }
    expect(tables.filter((table) => !touched.has(table))).toEqual([]);

    for (const { mark, held } of remembered)
      expect(await reader.at(officeId, mark, () => contents(officeId))).toEqual(held);
  });

  it('shows nothing of another office', async () => {
    const mark = await reader.markNow(world.home.officeId);
    const held = await reader.at(world.home.officeId, mark, () => contents(world.twin.officeId));
    expect(Object.values(held).flat()).toEqual([]);
  });

  it('answers the office day and instant of the mark', async () => {
    const { officeId } = world.twin;
    const mark = await reader.markNow(officeId);
    await database.owner.query('update office_clock set set_on = set_on + 30 where office_id = $1', [
      officeId,
    ]);
    const [then] = await reader.at(officeId, mark, () =>
      db.query('select office_today($1)::text as day, office_instant($1) as instant', [officeId]),
    );
    expect(then).toEqual({ day: '2017-11-24', instant: new Date(mark.instant) });
    const [now] = await db.query('select office_today($1)::text as day', [officeId]);
    expect(now).toEqual({ day: '2017-12-24' });
  });

  it('can change nothing', async () => {
    const { officeId } = world.home;
    const mark = await reader.markNow(officeId);
    for (const statement of [
      "update public.programme set name = 'Other'",
      "insert into public.access_event (kind) values ('DENIED')",
      'delete from session',
    ])
      await expect(reader.at(officeId, mark, () => db.query(statement))).rejects.toMatchObject({
        driverError: { code: '25006' },
      });
  });

  it('takes the stricter class, of then and of now', async () => {
    const { officeId } = world.home;
    const item = await fresh(database.owner, world.home)('item');
    const risk = await fresh(database.owner, world.home)('risk');
    const classOf = (mark: AsAtMark, table: string, id: string) =>
      reader.at(officeId, mark, () =>
        db.query(`select classification, exempt_paragraph from ${table} where office_id = $1 and id = $2`, [
          officeId,
          id,
        ]),
      );
    const whenOpen = await reader.markNow(officeId);
    const exempt = "classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'Names a bidder'";
    await database.owner.query(`update plan_item set ${exempt} where id = $1`, [item.id]);
    await database.owner.query(`update risk set ${exempt} where id = $1`, [risk.id]);
    const whenExempt = await reader.markNow(officeId);
    await database.owner.query(
      "update risk set classification = 'OPEN', exempt_paragraph = null, exempt_reason = null where id = $1",
      [risk.id],
    );
    expect(await classOf(whenOpen, 'plan_item', item.id)).toEqual([
      { classification: 'EXEMPT', exempt_paragraph: 3 },
    ]);
    expect(await classOf(whenExempt, 'risk', risk.id)).toEqual([
      { classification: 'EXEMPT', exempt_paragraph: 3 },
    ]);
    expect(await classOf(whenOpen, 'risk', risk.id)).toEqual([
      { classification: 'OFFICIAL', exempt_paragraph: null },
    ]);
  });

  it('reads side by side at different marks without mixing them', async () => {
    const { officeId, ids } = world.home;
    const name = () =>
      pool.rows<{ name: string }>('its name', 'select name from programme where office_id = $1 and id = $2', [
        officeId,
        ids.programme,
      ]);
    const marks: AsAtMark[] = [];
    for (let n = 0; n < 6; n++) {
      await database.owner.query('update programme set name = $2 where id = $1', [
        ids.programme,
        `Name ${n}`,
      ]);
      marks.push(await reader.markNow(officeId));
    }
    const read = await Promise.all(
      [...marks, ...marks].map((mark) => reader.at(officeId, mark, async () => [await name(), await name()])),
    );
    const expected = marks.map((_, n) => [[{ name: `Name ${n}` }], [{ name: `Name ${n}` }]]);
    expect(read).toEqual([...expected, ...expected]);
  });
});
