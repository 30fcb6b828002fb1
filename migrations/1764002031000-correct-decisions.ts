import type { MigrationInterface, QueryRunner } from 'typeorm';

/** After the minutes are approved the wording stays; what was wrong in it is corrected beside it, with the minute that says so. */
export class CorrectDecisions1764002031000 implements MigrationInterface {
  name = 'CorrectDecisions1764002031000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision_correction (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        decision_id uuid not null,
        position integer not null,
        wording text not null,
        minute_reference text not null,
        reason text not null,
        corrected_on date not null,
        like parts.row_stamp including defaults,
        constraint decision_correction_pk primary key (office_id, id),
        constraint decision_correction_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint decision_correction_position_once unique (office_id, decision_id, position),
        constraint decision_correction_written check (length(btrim(wording)) > 0 and length(btrim(minute_reference)) > 0)
      )`);
    await q.query('call keep_history_of($1)', ['decision_correction']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table decision_correction`);
  }
}
