import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a decision does to the plan once it is in effect, and which decision a date was stated by. */
export class CarryOutDecisions1764002032000 implements MigrationInterface {
  name = 'CarryOutDecisions1764002032000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision_effect (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        decision_id uuid not null,
        position integer not null,
        kind text not null,
        plan_item_id uuid,
        date_text text,
        baseline_name text,
        state text not null default 'PENDING',
        done_on date,
        note text,
        like parts.row_stamp including defaults,
        constraint decision_effect_pk primary key (office_id, id),
        constraint decision_effect_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint decision_effect_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint decision_effect_position_once unique (office_id, decision_id, position),
        constraint decision_effect_kind_known check (kind in ('OPENS','SETS_DATE','TAKES_BASELINE')),
        constraint decision_effect_says_what check ((kind <> 'TAKES_BASELINE') = (plan_item_id is not null)
          and (kind = 'SETS_DATE') = (date_text is not null) and (kind = 'TAKES_BASELINE') = (baseline_name is not null)),
        constraint decision_effect_state_known check (state in ('PENDING','DONE','REFUSED')),
        constraint decision_effect_done_has_day check ((state = 'DONE') = (done_on is not null)),
        constraint decision_effect_refused_says_why check (state <> 'REFUSED' or note is not null)
      )`);
    await q.query(`create index decision_effect_by_item on decision_effect (office_id, plan_item_id)`);
    await q.query(`
      alter table plan_date
        add column by_decision_id uuid,
        add constraint plan_date_set_by_decision foreign key (office_id, programme_id, by_decision_id) references decision (office_id, programme_id, id)`);
    await q.query(`create index plan_date_by_decision on plan_date (office_id, by_decision_id)`);
    await q.query('call keep_history_of($1)', ['decision_effect']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table plan_date drop column by_decision_id`);
    await q.query(`drop table decision_effect`);
  }
}
