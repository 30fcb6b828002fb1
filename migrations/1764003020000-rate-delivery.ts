import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How one colour is made of many, what a workstream is rated on beside its milestones, what its senior responsible owner
 * judges it to be, and how confident reviewers were of delivery. Ratings and assessments are added and never changed.
 */
export class RateDelivery1764003020000 implements MigrationInterface {
  name = 'RateDelivery1764003020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table programme
        add column gate_margin_days integer not null default 5,
        add column rollup_policy text not null default 'WORST_OF',
        add column rollup_weights jsonb,
        add column is_red_if_any_dimension boolean not null default false,
        add constraint programme_gate_margin_counted check (gate_margin_days >= 0),
        add constraint programme_rollup_policy_known check (rollup_policy in ('WORST_OF','WEIGHTED','SRO_JUDGEMENT'))`);
    await q.query(`
      create table workstream_rating (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid not null,
        dimension text not null,
        rag text not null,
        reason text not null,
        rated_on date not null,
        period_id uuid,
        like parts.row_stamp including defaults,
        constraint workstream_rating_pk primary key (office_id, id),
        constraint workstream_rating_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint workstream_rating_dimension_known check (dimension in ('TIME','COST','BENEFIT','RISK','RESOURCES')),
        constraint workstream_rating_rag_known check (rag in ('green','amber','red','grey')),
        constraint workstream_rating_reason_written check (length(btrim(reason)) > 0)
      )`);
    await q.query(
      `create index workstream_rating_by_workstream on workstream_rating (office_id, workstream_id, dimension, rated_on)`,
    );
    await q.query(`
      create table workstream_judgement (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid not null,
        rag text not null,
        reason text not null,
        judged_on date not null,
        until_on date not null,
        withdrawn_on date,
        withdraw_reason text,
        like parts.row_stamp including defaults,
        constraint workstream_judgement_pk primary key (office_id, id),
        constraint workstream_judgement_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint workstream_judgement_rag_known check (rag in ('blue','green','amber','red','grey')),
        constraint workstream_judgement_reason_written check (length(btrim(reason)) > 0),
        constraint workstream_judgement_ends_later check (judged_on <= until_on),
        constraint workstream_judgement_withdrawn_with_reason check ((withdrawn_on is null) = (withdraw_reason is null))
      )`);
    await q.query(
      `create index workstream_judgement_by_workstream on workstream_judgement (office_id, workstream_id, judged_on)`,
    );
    await q.query(`
      create table delivery_confidence (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid,
        scale text not null,
        rating text not null,
        reviewer text not null,
        review_type text not null,
        reviewed_on date not null,
        summary text,
        like parts.row_stamp including defaults,
        constraint delivery_confidence_pk primary key (office_id, id),
        constraint delivery_confidence_in_programme unique (office_id, programme_id, id),
        constraint delivery_confidence_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint delivery_confidence_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint delivery_confidence_scale_known check (scale in ('FIVE','THREE')),
        constraint delivery_confidence_rating_on_scale check (rating in ('GREEN','AMBER','RED') or (scale = 'FIVE' and rating in ('AMBER_GREEN','AMBER_RED'))),
        constraint delivery_confidence_reviewer_written check (length(btrim(reviewer)) > 0),
        constraint delivery_confidence_review_type_written check (length(btrim(review_type)) > 0)
      )`);
    await q.query(
      `create index delivery_confidence_by_programme on delivery_confidence (office_id, programme_id, reviewed_on)`,
    );
    await q.query(`
      create table delivery_recommendation (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        confidence_id uuid not null,
        number integer not null,
        kind text not null,
        wording text not null,
        owner text not null,
        due_on date not null,
        like parts.row_stamp including defaults,
        constraint delivery_recommendation_pk primary key (office_id, id),
        constraint delivery_recommendation_number_once unique (office_id, confidence_id, number),
        constraint delivery_recommendation_confidence foreign key (office_id, programme_id, confidence_id) references delivery_confidence (office_id, programme_id, id),
        constraint delivery_recommendation_kind_known check (kind in ('CRITICAL','ESSENTIAL','RECOMMENDED')),
        constraint delivery_recommendation_wording_written check (length(btrim(wording)) > 0),
        constraint delivery_recommendation_owner_written check (length(btrim(owner)) > 0)
      )`);
    for (const table of [
      'workstream_rating',
      'workstream_judgement',
      'delivery_confidence',
      'delivery_recommendation',
    ])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop table delivery_recommendation, delivery_confidence, workstream_judgement, workstream_rating`,
    );
    await q.query(`
      alter table programme
        drop constraint programme_gate_margin_counted,
        drop constraint programme_rollup_policy_known,
        drop column gate_margin_days,
        drop column rollup_policy,
        drop column rollup_weights,
        drop column is_red_if_any_dimension`);
  }
}
