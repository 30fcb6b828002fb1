import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { build } from './build.js';
import { insertRow } from './world.js';

export interface Who {
  officeId: string;
  personId: string;
  credentialId: string;
}

/** A period with one return of two owners, in an office whose today is 24 November 2017. */
export async function returnsCast(t: TestApp, over: { office?: string; links?: boolean } = {}) {
  const db = t.database.owner;
  const b = build(db);
  const officeId = await b.office();
  const programme = await b.programme();
  const stroke = await b.workstream(programme.id, { name: 'Stroke' });
  const other = await b.workstream(programme.id, { name: 'East Kent' });
  const on = { programmeId: programme.id };
  const person = async (
    name: string,
    role: string,
    scope: { programmeId?: string; workstreamId?: string } = on,
  ) => {
    const who = await b.person(name);
    await b.grant(who.personId, role, scope);
    return { ...who, token: await t.signInAs(who) };
  };
  const pmo = await person('Example PMO', 'PMO');
  const lead = await person('Lead of Stroke', 'WORKSTREAM_LEAD', { ...on, workstreamId: stroke.id });
  const owner = await person('Owner of one item', 'READER');
  const stranger = await person('Lead of East Kent', 'WORKSTREAM_LEAD', { ...on, workstreamId: other.id });
  const rows = async (table: string, row: Record<string, unknown>): Promise<string> => {
    const id = randomUUID();
    await insertRow(db, officeId, [table, { id, programme_id: programme.id, ...row }]);
    return id;
  };
  await rows('reporting_calendar', {
    frequency: 'MONTHLY',
    first_from: '2017-11-01',
    allows_links: over.links ?? true,
  });
  let number = 0;
  const period = (more: Record<string, unknown> = {}) => {
    number += 1;
    const [from, to] = [
      ['2017-11-01', '2017-11-30'],
      ['2017-12-01', '2017-12-31'],
      ['2018-01-01', '2018-01-31'],
    ][number - 1] as [string, string];
    const days = { from_on: from, to_on: to, cut_off_on: '2017-12-05', grace_until: '2017-12-07' };
    const name = ['November 2017', 'December 2017', 'January 2018'][number - 1];
    const cutOff = number === 1 ? {} : { cut_off_on: to, grace_until: to };
    return rows('reporting_period', { number, name, ...days, ...cutOff, ...more });
  };
  const november = await period();
  const returnOf = (periodId: string, workstreamId: string, more: Record<string, unknown> = {}) =>
    rows('period_return', { period_id: periodId, workstream_id: workstreamId, ...more });
  const ret = await returnOf(november, stroke.id, { owner_person_id: lead.personId });
  const elsewhere = await returnOf(november, other.id, { owner_person_id: stranger.personId });
  /** An item that is expected as agreed, on track by rule, and its line. */
  const line = async (
    title: string,
    more: Record<string, unknown> = {},
    at: {
      periodId?: string;
      returnId?: string;
      workstreamId?: string;
      due?: string;
      item?: Record<string, unknown>;
    } = {},
  ) => {
    const workstreamId = at.workstreamId ?? stroke.id;
    const owned = { owner_person_id: more.owner_person_id ?? lead.personId };
    const item = await b.planItem(programme.id, { title, workstream_id: workstreamId, ...owned, ...at.item });
    const due = at.due ?? '2018-01-31';
    await b.date(item, 'BASELINE', due);
    await b.date(item, 'FORECAST', due);
    const asked = { is_asked: true, asked_because: 'NEVER' };
    const places = {
      period_id: at.periodId ?? november,
      return_id: at.returnId ?? ret,
      plan_item_id: item.id,
    };
    const id = await rows('return_line', { ...places, ...owned, ...asked, ...more });
    return { id, itemId: item.id };
  };
  const first = await line('Final report');
  const second = await line('Business case');
  const ofOwner = await line('Site visit', { owner_person_id: owner.personId });
  const carried = await line('Letter', { is_asked: false, asked_because: null });
  const foreign = await line(
    'Theirs',
    { owner_person_id: stranger.personId },
    { returnId: elsewhere, workstreamId: other.id },
  );
  const lines = { first, second, ofOwner, carried, foreign };
  const versionOf = async (table: string, id: string): Promise<number> =>
    (await db.query(`select version from ${table} where id = $1`, [id])).rows[0].version;
  const setState = (table: string, id: string, state: string) =>
    db.query(`update ${table} set state = $2 where id = $1`, [id, state]);
  const clock = (day: string) =>
    db.query('update office_clock set set_on = $2 where office_id = $1', [officeId, day]);
  return {
    ...{ officeId, programme, stroke, other, pmo, lead, owner, stranger, november, ret, elsewhere, lines },
    ...{ rows, period, returnOf, line, versionOf, setState, clock, b, db },
  };
}
export type ReturnsCast = Awaited<ReturnType<typeof returnsCast>>;
