import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import { build } from './build.js';
import type { Kind, NewRow, Place } from './world-kinds.js';
import { FIRST, MAKERS } from './world-rows.js';

export interface Ref {
  id: string;
  version: number;
  /** The short code, where the row has one. */
  code: string;
}
export type Take = (kind: Kind | OfficeKind) => Promise<Ref>;

/** One programme with one of everything, in an office; its standing rows by name. */
export interface Side extends Place {
  officeId: string;
  ids: Record<string, string>;
  bodyGrants: { personId: string; role: string }[];
  programmeGrants: { personId: string; role: string }[];
}

/**
 * Two offices that are alike, and in the first of them two programmes that are alike: `home` is where the caller has a
 * role, `beside` is the other programme of the same office, `twin` the programme of the other office.
 */
export interface World {
  home: Side;
  beside: Side;
  twin: Side;
}

export async function makeWorld(db: Pool): Promise<World> {
  const here = await build(db).office({ code: 'here', name: 'Programme office' });
  const there = await build(db).office({ code: 'there', name: 'Programme office' });
  const home = await makeSide(db, here, 'a');
  const beside = await makeSide(db, here, 'b');
  const twin = await makeSide(db, there, 'a');
  return { home, beside, twin };
}

async function makeSide(db: Pool, officeId: string, mark: string): Promise<Side> {
  const side: Side = { officeId, mark, ids: {}, bodyGrants: [], programmeGrants: [] };
  for (const kind of Object.keys(MAKERS) as Kind[]) side.ids[kind] = (await fresh(db, side)(kind)).id;
  return side;
}

let made = 1_000;

/**
 * Makes what is asked for anew, except what roles are granted on (the programme, its workstreams, its two bodies), the
 * meeting at which those who came are on record, and the owner of the returns to which links are made.
 */
export function fresh(db: Pool, side: Side): Take {
  return async (kind) => {
    if (isOfOffice(kind)) return ofOffice(db, side, kind);
    const kept = STANDING.has(kind) ? side.ids[kind] : undefined;
    if (kept) return refOf(db, side, kind, kept);
    const id = randomUUID();
    const rows = MAKERS[kind](side, id, ++made);
    for (const row of inOrder(rows)) await insertRow(db, side.officeId, row);
    await pointAtDates(db, rows);
    return refOf(db, side, kind, id);
  };
}

/** What stands already, on its version of this moment. */
export function standing(db: Pool, side: Side): Take {
  return (kind) =>
    isOfOffice(kind) ? ofOffice(db, side, kind) : refOf(db, side, kind, side.ids[kind] as string);
}

const OF_OFFICE = {
  clock: 'select version from office_clock where office_id = $1',
  office: 'select version from office where id = $1',
  branding: 'select coalesce((select version from office_branding where office_id = $1), 0) as version',
};
type OfficeKind = keyof typeof OF_OFFICE;

const isOfOffice = (kind: Kind | OfficeKind): kind is OfficeKind => Object.hasOwn(OF_OFFICE, kind);

async function ofOffice(db: Pool, { officeId }: Side, kind: OfficeKind): Promise<Ref> {
  const { rows } = await db.query(OF_OFFICE[kind], [officeId]);
  return { id: officeId, version: rows[0].version, code: '' };
}

const STANDING: ReadonlySet<Kind> = new Set<Kind>([
  'programme',
  'workstream',
  'otherWorkstream',
  'body',
  'otherBody',
  'attendedMeeting',
  'linkOwner',
]);

function inOrder(rows: NewRow[]): NewRow[] {
  const rank = ([table]: NewRow) => (FIRST.includes(table) ? FIRST.indexOf(table) : FIRST.length);
  return [...rows].sort((one, other) => rank(one) - rank(other));
}

export async function insertRow(db: Pool, officeId: string, [table, columns]: NewRow): Promise<void> {
  const row: Record<string, unknown> = table === 'credential' ? columns : { office_id: officeId, ...columns };
  const names = Object.keys(row).join(', ');
  await db.query(
    `insert into ${table} (${names}) select ${names} from jsonb_populate_record(null::${table}, $1)`,
    [JSON.stringify(row)],
  );
}

/** Which row points at the dates of a table, and by which of their columns. */
const DATED: Record<string, [table: string, key: string]> = {
  scrutiny_date: ['scrutiny_case', 'case_id'],
  consultation_date: ['consultation', 'consultation_id'],
};

async function pointAtDates(db: Pool, rows: NewRow[]): Promise<void> {
  for (const [table, row] of rows) {
    if (table === 'plan_date')
      await db.query(`update plan_item set ${String(row.role).toLowerCase()}_date_id = $2 where id = $1`, [
        row.plan_item_id,
        row.id,
      ]);
    const dated = DATED[table];
    if (dated) {
      const [of, key] = dated;
      const column = `${String(row.role).toLowerCase().replace('_by', '')}_date_id`;
      await db.query(`update ${of} set ${column} = $2 where id = $1`, [row[key], row.id]);
    }
    if (table === 'status_report')
      await db.query('update plan_item set latest_report_id = $2 where id = $1', [row.plan_item_id, row.id]);
  }
}

async function refOf(db: Pool, side: Side, kind: Kind, id: string): Promise<Ref> {
  const table = TABLES.get(kind) ?? tableOf(side, kind);
  const { rows } = await db.query(
    `select coalesce((to_jsonb(t) ->> 'version')::integer, 1) as version, to_jsonb(t) ->> 'code' as code from ${table} t where id = $1`,
    [id],
  );
  return { id, version: rows[0].version, code: rows[0].code };
}

const TABLES = new Map<Kind, string>();
function tableOf(side: Side, kind: Kind): string {
  const id = randomUUID();
  const table = MAKERS[kind](side, id, 0).find(([, columns]) => columns.id === id)?.[0] as string;
  TABLES.set(kind, table);
  return table;
}
