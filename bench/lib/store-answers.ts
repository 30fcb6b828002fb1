import { Pool } from 'pg';

/** What the page gets of a plan, as far as the rules make it. */
export interface AnsweredPlan {
  rows: {
    rowId: string;
    itemId: string;
    scenarioId: string | null;
    meetingId: string | null;
    state: string;
    baseline: { written: string } | null;
    forecast: { written: string } | null;
    actual: { written: string } | null;
    rag: string;
    computedRag: string;
    computedReason: string;
    computedSentence: string;
    slipWorkingDays: number | null;
    slipWords: string;
  }[];
  meetings: { id: string; date: { written: string }; papersDue: string | null }[];
  links: { id: string; lagWords: string }[];
}

const TABLES = [
  `create table if not exists bench_row (programme_id uuid, place integer, row_id text, item_id uuid, scenario_id uuid, meeting_id uuid,
     state text, b_written text, f_written text, a_written text, rag text, computed_rag text, computed_reason text, computed_sentence text,
     slip_days integer, slip_words text, primary key (programme_id, place))`,
  'create table if not exists bench_meeting (programme_id uuid, id uuid, written text, papers_due date, primary key (programme_id, id))',
  'create table if not exists bench_link (programme_id uuid, id uuid, lag_words text, primary key (programme_id, id))',
  'grant select on bench_row, bench_meeting, bench_link to gantry_app',
];

/** Keeps what the rules said, so that the bare floor can answer the same without a rule. */
export async function storeAnswers(ownerUrl: string, programmeId: string, plan: AnsweredPlan): Promise<void> {
  const db = new Pool({ connectionString: ownerUrl, max: 1 });
  try {
    for (const statement of TABLES) await db.query(statement);
    const rows = plan.rows.map((row, place) => ({
      programme_id: programmeId,
      place,
      row_id: row.rowId,
      item_id: row.itemId,
      scenario_id: row.scenarioId,
      meeting_id: row.meetingId,
      state: row.state,
      b_written: row.baseline?.written ?? null,
      f_written: row.forecast?.written ?? null,
      a_written: row.actual?.written ?? null,
      rag: row.rag,
      computed_rag: row.computedRag,
      computed_reason: row.computedReason,
      computed_sentence: row.computedSentence,
      slip_days: row.slipWorkingDays,
      slip_words: row.slipWords,
    }));
    const meetings = plan.meetings.map(({ id, date, papersDue }) => ({
      programme_id: programmeId,
      id,
      written: date.written,
      papers_due: papersDue,
    }));
    const links = plan.links.map(({ id, lagWords }) => ({
      programme_id: programmeId,
      id,
      lag_words: lagWords,
    }));
    await db.query('insert into bench_row select * from jsonb_populate_recordset(null::bench_row, $1)', [
      JSON.stringify(rows),
    ]);
    await db.query(
      'insert into bench_meeting select * from jsonb_populate_recordset(null::bench_meeting, $1)',
      [JSON.stringify(meetings)],
    );
    await db.query('insert into bench_link select * from jsonb_populate_recordset(null::bench_link, $1)', [
      JSON.stringify(links),
    ]);
    await db.query('analyze');
  } finally {
    await db.end();
  }
}
