import type { Pool } from 'pg';
import { v7 as uuid } from 'uuid';

type Row = Record<string, unknown> & { id: string };

/** Valid rows with the least that makes them so; a test states only what it is about. Keys are column names. */
export function build(db: Pool, officeId: string = uuid()) {
  const insert = async (statement: string, row: Row): Promise<Row> => {
    await db.query(statement, [
      JSON.stringify({
        office_id: officeId,
        version: 1,
        is_interpretation: false,
        is_year_inferred: false,
        ...row,
      }),
    ]);
    return { office_id: officeId, ...row };
  };
  let count = 0;
  const next = () => ++count;
  return {
    officeId,
    async office(over: Record<string, unknown> = {}, today = '2017-11-24') {
      const values = {
        code: `office-${officeId.slice(-8)}`,
        name: 'Test office',
        time_zone: 'Europe/London',
        holiday_division: 'england-and-wales',
        is_example: false,
        ...over,
      };
      await db.query('insert into office select * from jsonb_populate_record(null::office, $1)', [
        JSON.stringify({ id: officeId, version: 1, is_interpretation: false, ...values }),
      ]);
      await db.query(
        "insert into office_clock (office_id, mode, set_on, set_at) values ($1, 'SET', $2, now())",
        [officeId, today],
      );
      return officeId;
    },
    async person(name = 'Tester', over: Record<string, unknown> = {}) {
      const credentialId = uuid();
      await db.query('insert into credential (id, email) values ($1, $2)', [
        credentialId,
        `${credentialId}@example.test`,
      ]);
      const row = await insert('insert into person select * from jsonb_populate_record(null::person, $1)', {
        id: uuid(),
        name,
        credential_id: credentialId,
        ...over,
      });
      return { officeId, personId: row.id, credentialId };
    },
    async grant(
      personId: string,
      role: string,
      scope: { programmeId?: string; workstreamId?: string; bodyId?: string } = {},
    ) {
      const kind = scope.bodyId
        ? 'BODY'
        : scope.workstreamId
          ? 'WORKSTREAM'
          : scope.programmeId
            ? 'PROGRAMME'
            : 'OFFICE';
      return insert('insert into role_grant select * from jsonb_populate_record(null::role_grant, $1)', {
        id: uuid(),
        person_id: personId,
        role,
        scope: kind,
        programme_id: scope.programmeId ?? null,
        workstream_id: scope.workstreamId ?? null,
        body_id: scope.bodyId ?? null,
      });
    },
    programme: (over: Record<string, unknown> = {}) =>
      insert('insert into programme select * from jsonb_populate_record(null::programme, $1)', {
        id: uuid(),
        code: `p-${officeId.slice(-6)}-${next()}`,
        name: 'Stroke review',
        green_tolerance_days: 5,
        amber_tolerance_days: 20,
        tbc_within_days: 42,
        horizon_days: 365,
        stale_after_days: 35,
        gate_margin_days: 5,
        rollup_policy: 'WORST_OF',
        is_red_if_any_dimension: false,
        ...over,
      }),
    document: (over: Record<string, unknown> = {}) =>
      insert('insert into document select * from jsonb_populate_record(null::document, $1)', {
        id: uuid(),
        code: `paper-${next()}`,
        title: 'Paper',
        kind: 'PAPER',
        ...over,
      }),
    /** Vacant until somebody is put into `post_holder`. */
    post: (over: Record<string, unknown> = {}) =>
      insert('insert into post select * from jsonb_populate_record(null::post, $1)', {
        id: uuid(),
        code: `post-${next()}`,
        title: 'Programme director',
        kind: 'PROGRAMME_DIRECTOR',
        ...over,
      }),
    postHolder: (postId: string, over: Record<string, unknown> = {}) =>
      insert('insert into post_holder select * from jsonb_populate_record(null::post_holder, $1)', {
        id: uuid(),
        post_id: postId,
        name: 'Holder of the post',
        ...over,
      }),
    workstream: (programmeId: string, over: Record<string, unknown> = {}) =>
      insert('insert into workstream select * from jsonb_populate_record(null::workstream, $1)', {
        id: uuid(),
        programme_id: programmeId,
        code: `ws-${next()}`,
        name: 'Stroke',
        kind: 'WORKSTREAM',
        position: 0,
        ...over,
      }),
    body: (over: Record<string, unknown> = {}) =>
      insert('insert into body select * from jsonb_populate_record(null::body, $1)', {
        id: uuid(),
        code: `body-${next()}`,
        prefix: `B${next()}`,
        name: 'Joint Committee',
        kind: 'JOINT_COMMITTEE',
        role: 'DECIDES',
        is_parent_inferred: false,
        notice_regime: 'STANDING_ORDERS',
        is_notice_interpreted: false,
        has_papers_when_informal: false,
        works_saturdays: false,
        papers_ready: 'ON_DAY',
        meets_in_public: false,
        chair_has_casting_vote: false,
        allows_correspondence: false,
        is_interest_register_public: false,
        ...over,
      }),
    serve: (bodyId: string, programmeId: string) =>
      insert('insert into body_programme select * from jsonb_populate_record(null::body_programme, $1)', {
        id: uuid(),
        body_id: bodyId,
        programme_id: programmeId,
      }),
    meeting: (bodyId: string, on: string, over: Record<string, unknown> = {}) =>
      insert('insert into meeting select * from jsonb_populate_record(null::meeting, $1)', {
        id: uuid(),
        body_id: bodyId,
        code: `MT-${officeId.slice(-4)}-${next()}`,
        title: 'Meeting',
        kind: 'FORMAL_PUBLIC',
        state: 'PLANNED',
        is_time_confirmed: false,
        ...dayColumns(on),
        ...over,
      }),
    /** Minutes of a meeting that the chair has checked, so that a later meeting can approve them. */
    checkedMinutes: (bodyId: string, meetingId: string) =>
      insert('insert into minutes select * from jsonb_populate_record(null::minutes, $1)', {
        id: uuid(),
        body_id: bodyId,
        meeting_id: meetingId,
        state: 'CHAIR_CHECKED',
        checked_by_name: 'The chair',
        checked_on: '2017-11-22',
      }),
    planItem: (programmeId: string, over: Record<string, unknown> = {}) =>
      insert('insert into plan_item select * from jsonb_populate_record(null::plan_item, $1)', {
        id: uuid(),
        programme_id: programmeId,
        code: `MS-${String(next()).padStart(3, '0')}`,
        title: 'Final senate report',
        kind: 'MILESTONE',
        category: 'DELIVERABLE',
        state: 'NOT_STARTED',
        is_protected: false,
        avoids_restricted: false,
        classification: 'OFFICIAL',
        position: 0,
        ...over,
      }),
    async date(
      item: Row,
      role: 'BASELINE' | 'FORECAST' | 'ACTUAL',
      on: string,
      over: Record<string, unknown> = {},
    ) {
      const setId = role === 'BASELINE' ? await baselineSet(db, officeId, String(item.programme_id)) : null;
      const row = await insert(
        'insert into plan_date select * from jsonb_populate_record(null::plan_date, $1)',
        {
          id: uuid(),
          programme_id: item.programme_id,
          plan_item_id: item.id,
          role,
          baseline_set_id: setId,
          reason: 'as planned',
          stated_on: '2017-11-24',
          ...dayColumns(on),
          ...over,
        },
      );
      const column = { BASELINE: 'baseline_date_id', FORECAST: 'forecast_date_id', ACTUAL: 'actual_date_id' }[
        role
      ];
      await db.query(`update plan_item set ${column} = $3 where office_id = $1 and id = $2`, [
        officeId,
        item.id,
        row.id,
      ]);
      return row;
    },
    issue: (programmeId: string, over: Record<string, unknown> = {}) =>
      insert('insert into issue select * from jsonb_populate_record(null::issue, $1)', {
        id: uuid(),
        programme_id: programmeId,
        code: `I-${next()}`,
        title: 'Returns late',
        statement: 'Two returns did not come',
        impact: 'The paper cannot be written',
        kind: 'PROBLEM',
        severity: 2,
        raised_on: '2017-11-01',
        state: 'OPEN',
        classification: 'OFFICIAL',
        ...over,
      }),
    risk: (programmeId: string, over: Record<string, unknown> = {}) =>
      insert('insert into risk select * from jsonb_populate_record(null::risk, $1)', {
        id: uuid(),
        programme_id: programmeId,
        code: `R-${next()}`,
        title: 'Papers late',
        cause: 'Late returns',
        event: 'Papers are not ready',
        effect: 'The decision slips',
        domain: 'OBJECTIVES',
        inherent_likelihood: 4,
        inherent_consequence: 4,
        current_likelihood: 3,
        current_consequence: 4,
        raised_on: '2017-11-01',
        state: 'OPEN',
        classification: 'OFFICIAL',
        ...over,
      }),
  };
}

/** The date columns of one confirmed day. */
export function dayColumns(on: string) {
  return {
    date_text: on,
    date_shape: 'DAY',
    date_confidence: 'CONFIRMED',
    earliest: on,
    latest: on,
    date_precision: 'day',
    date_calendar: 'CIVIL',
    edtf: on,
  };
}

async function baselineSet(db: Pool, officeId: string, programmeId: string): Promise<string> {
  const found = await db.query(
    'select id from baseline_set where office_id = $1 and programme_id = $2 and number = 0',
    [officeId, programmeId],
  );
  if (found.rows[0]) return found.rows[0].id;
  const made = await db.query(
    `insert into baseline_set (office_id, id, programme_id, number, name, taken_on, reason)
     values ($1, gen_random_uuid(), $2, 0, 'As printed', '2017-11-24', 'first plan') returning id`,
    [officeId, programmeId],
  );
  return made.rows[0].id;
}
