import { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../../../test/database.js';
import { loadExample } from './load-example.js';

let database: TestDatabase;
let db: DataSource;

beforeAll(async () => {
  database = await testDatabase();
  db = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    installExtensions: false,
  }).initialize();
  await loadExample(db, async () => 'hash');
});

afterAll(async () => {
  await db?.destroy();
  await database?.drop();
});

interface Entry {
  lane: string;
  title: string;
  scenario: number | null;
  text: string;
  shape: string;
  confidence: string;
  earliest: string;
}

/** The slide in both scenarios: an item with overlays once for each, any other once. */
const ENTRIES = `
  select l.name as lane, i.title, s.number as scenario, coalesce(d.date_text, m.date_text) as text,
         coalesce(d.date_shape, m.date_shape) as shape, coalesce(d.date_confidence, m.date_confidence) as confidence,
         coalesce(d.earliest, m.earliest)::text as earliest
    from lane l
    join plan_item i on i.lane_id = l.id
    left join scenario_item o on o.plan_item_id = i.id and o.is_present
    left join scenario s on s.id = o.scenario_id
    left join meeting m on m.id = coalesce(o.meeting_id, i.meeting_id)
    left join plan_date d on d.id = coalesce(o.forecast_date_id, i.forecast_date_id)
   where l.position <= 5
   order by l.position, earliest`;

const entries = (): Promise<Entry[]> => db.query(ENTRIES);

it('shows twenty entries in four printed lanes and JHOSC', async () => {
  const lanes = await db.query(
    'select name, is_printed as printed from lane where position <= 5 order by position',
  );
  expect(lanes).toEqual([
    { name: 'Clinical Senate', printed: true },
    { name: 'CCG Joint Committee', printed: true },
    { name: 'NHS England', printed: true },
    { name: 'PCBC Development', printed: true },
    { name: 'JHOSC', printed: false },
  ]);
  const perLane = new Map<string, number>();
  for (const { lane } of await entries()) perLane.set(lane, (perLane.get(lane) ?? 0) + 1);
  expect([...perLane.values()]).toEqual([4, 6, 3, 5, 2]);
});

it('shows the workshop as one day somewhere in its window, to be confirmed', async () => {
  const window = (await entries()).filter((entry) => entry.shape === 'WINDOW');
  expect(window).toEqual([
    expect.objectContaining({ text: '26/10 – 15/11 (date TBC)', confidence: 'TBC', earliest: '2017-10-26' }),
  ]);
});

it('launches on 1 February or 8 March 2018, both to be confirmed, 35 days apart', async () => {
  const launches = (await entries()).filter((entry) => entry.title === 'Launch public consultation');
  expect(launches.map(({ scenario, earliest, confidence }) => [scenario, earliest, confidence])).toEqual([
    [1, '2018-02-01', 'TBC'],
    [2, '2018-03-08', 'TBC'],
  ]);
  expect(Date.parse(launches[1]!.earliest) - Date.parse(launches[0]!.earliest)).toBe(35 * 86_400_000);
});

it('is one plan: one decision and one launch, each scenario with its meeting and its lag', async () => {
  const lags = await db.query(
    `select s.number, s.state, m.date_text as meeting, k.lag_min as days
       from dependency k
       join scenario s on s.id = k.scenario_id
       join plan_item d on d.id = k.predecessor_id and d.kind = 'GATE' and d.category = 'DECISION'
       join plan_item l on l.id = k.successor_id and l.title = 'Launch public consultation'
       join scenario_item o on o.scenario_id = s.id and o.plan_item_id = d.id
       join meeting m on m.id = o.meeting_id
      order by s.number`,
  );
  expect(lags).toEqual([
    { number: 1, state: 'WORKING', meeting: '31/01 (date TBC)', days: 1 },
    { number: 2, state: 'ALTERNATIVE', meeting: '06/03', days: 2 },
  ]);
});

it('has the second Investment Committee in scenario 2 only', async () => {
  const absent = await db.query(
    `select i.title, s.number from scenario_item o join scenario s on s.id = o.scenario_id
       join plan_item i on i.id = o.plan_item_id where not o.is_present`,
  );
  expect(absent).toEqual([{ title: 'Investment Committee, second meeting', number: 1 }]);
});

it('needs the approval of January for the papers, that of February only on the day', async () => {
  const needs = await db.query(
    `select p.title, k.needed_for as need, k.is_interpretation as ours from dependency k
       join plan_item p on p.id = k.predecessor_id join plan_item g on g.id = k.successor_id
      where g.title = 'Joint Committee agrees to launch consultation' order by p.code`,
  );
  expect(needs).toEqual([
    { title: 'Investment Committee', need: 'PAPER', ours: true },
    { title: 'Investment Committee, second meeting', need: 'DECISION', ours: true },
  ]);
});
