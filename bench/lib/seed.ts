import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import { tokenHash } from '../../api/src/platform/auth/tokens.js';
import { build } from '../../api/test/build.js';
import { planOf, type Row, type Setting } from './plan-shape.js';

export interface Seeded {
  officeId: string;
  /** Milestones to programme. */
  programmes: { count: number; id: string; code: string }[];
  token: string;
}

const TABLES = ['plan_item', 'plan_date', 'status_report', 'dependency', 'scenario_item'] as const;
const SILENT = [
  'alter table plan_item disable trigger user',
  'alter table plan_date disable trigger user',
  'alter table status_report disable trigger user',
  'alter table dependency disable trigger user',
  'alter table scenario_item disable trigger user',
];
const CHUNK = 2_000;

/** One office with a programme of each size, and somebody signed in who may read them. */
export async function seed(ownerUrl: string, counts: readonly number[]): Promise<Seeded> {
  const db = new Pool({ connectionString: ownerUrl, max: 2 });
  try {
    const make = build(db);
    await make.office();
    const reader = await make.person('Reader');
    await make.grant(reader.personId, 'PMO');
    const people = [reader.personId];
    for (let n = 1; n < 40; n++) people.push((await make.person(`Owner ${n}`)).personId);
    // The seed is no business action: its history is not part of what is measured.
    for (const statement of SILENT) await db.query(statement);
    const programmes: Seeded['programmes'] = [];
    for (const count of counts) {
      const made = await seedProgramme(db, make, people, count, 1 + counts.indexOf(count) * 100_000);
      programmes.push({ count, ...made });
    }
    await db.query('analyze');
    return { officeId: make.officeId, programmes, token: await signIn(db, reader) };
  } finally {
    await db.end();
  }
}

async function seedProgramme(
  db: Pool,
  make: ReturnType<typeof build>,
  personIds: readonly string[],
  count: number,
  firstNumber: number,
): Promise<{ id: string; code: string }> {
  const programme = await make.programme({ name: `Programme of ${count}` });
  const own = { office_id: make.officeId, programme_id: programme.id };
  const workstreamIds: string[] = [];
  for (let n = 0; n < 10; n++) workstreamIds.push((await make.workstream(programme.id, { position: n })).id);
  const meetings: { id: string; bodyId: string }[] = [];
  for (let b = 0; b < 2; b++) {
    const body = await make.body({ notice_clear_days: 5 });
    await make.serve(body.id, programme.id);
    for (let n = 0; n < 12; n++) {
      const on = new Date(Date.UTC(2017, 2 * n + b, 14)).toISOString().slice(0, 10);
      meetings.push({ id: (await make.meeting(body.id, on)).id, bodyId: body.id });
    }
  }
  const baselineSetId = uuid();
  await db.query(
    `insert into baseline_set (office_id, id, programme_id, number, name, taken_on, reason)
     values ($1, $2, $3, 0, 'As printed', '2017-11-24', 'first plan')`,
    [make.officeId, baselineSetId, programme.id],
  );
  const scenarioIds = [uuid(), uuid()];
  for (const [n, id] of scenarioIds.entries())
    await db.query(
      'insert into scenario (office_id, id, programme_id, number, name, state) values ($1, $2, $3, $4, $5, $6)',
      [make.officeId, id, programme.id, n + 1, `Scenario ${n + 1}`, n === 0 ? 'WORKING' : 'ALTERNATIVE'],
    );
  const setting: Setting = {
    officeId: make.officeId,
    programmeId: programme.id,
    baselineSetId,
    workstreamIds,
    personIds,
    meetings,
    scenarioIds,
    firstNumber,
  };
  const plan = planOf(count, setting);
  for (const table of TABLES) await insertAll(db, table, plan[table]);
  await db.query(
    `update plan_item i set baseline_date_id = p.baseline, forecast_date_id = p.forecast, actual_date_id = p.actual, latest_report_id = p.report
       from jsonb_to_recordset($2) as p(id uuid, baseline uuid, forecast uuid, actual uuid, report uuid)
      where i.office_id = $1 and i.id = p.id`,
    [make.officeId, JSON.stringify(plan.pointers)],
  );
  for (let n = 0; n < 20; n++) {
    const risk = await make.risk(programme.id);
    await db.query(
      'insert into risk_plan_item (office_id, id, programme_id, risk_id, plan_item_id) values ($1, $2, $3, $4, $5)',
      [own.office_id, uuid(), programme.id, risk.id, plan.plan_item[n * 13]?.id ?? plan.plan_item[0]?.id],
    );
  }
  return { id: programme.id, code: String(programme.code) };
}

async function insertAll(db: Pool, table: (typeof TABLES)[number], rows: readonly Row[]): Promise<void> {
  const now = new Date().toISOString();
  const stamp = {
    version: 1,
    created_at: now,
    changed_at: now,
    changed_on: now.slice(0, 10),
    is_interpretation: false,
  };
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map((row) => ({ ...stamp, ...row }));
    // Only the columns that the plan states: the others keep their defaults, whatever is added to a table later.
    const columns = [...new Set(chunk.flatMap((row) => Object.keys(row)))].join(', ');
    await db.query(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)`,
      [JSON.stringify(chunk)],
    );
  }
}

async function signIn(
  db: Pool,
  who: { officeId: string; personId: string; credentialId: string },
): Promise<string> {
  const token = 'benchmark';
  await db.query(
    `insert into session (office_id, id, token_hash, person_id, credential_id, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '10 hours')`,
    [who.officeId, tokenHash(token), who.personId, who.credentialId],
  );
  return token;
}
