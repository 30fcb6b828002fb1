import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a service change stands: stages of its pathway, the five tests of assurance, and business cases with versions. */
export class CreateServiceChange1764003110000 implements MigrationInterface {
  name = 'CreateServiceChange1764003110000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table pathway
        add column bed_change integer,
        add column bed_change_source text,
        add constraint pathway_beds_say_whence check (bed_change is null or bed_change_source is not null)`);
    await q.query(`
      create table pathway_stage (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        pathway_id uuid not null,
        plan_item_id uuid not null,
        state text,
        is_mandatory boolean not null default true,
        state_reason text,
        decision_id uuid,
        reopened_at timestamptz,
        like parts.row_stamp including defaults,
        constraint pathway_stage_pk primary key (office_id, id),
        constraint pathway_stage_item_once unique (office_id, plan_item_id),
        constraint pathway_stage_pathway foreign key (office_id, programme_id, pathway_id) references pathway (office_id, programme_id, id),
        constraint pathway_stage_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint pathway_stage_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint pathway_stage_state_known check (state in
          ('NOT_STARTED','IN_PROGRESS','AWAITING_GATE','PASSED','PASSED_WITH_CONDITIONS','FAILED','NOT_APPLICABLE','REOPENED')),
        constraint pathway_stage_says_why check (state not in ('PASSED_WITH_CONDITIONS','FAILED','NOT_APPLICABLE','REOPENED') or state_reason is not null),
        constraint pathway_stage_reopened_by_decision check (state <> 'REOPENED' or (decision_id is not null and reopened_at is not null))
      )`);
    await q.query(`
      create table assurance_test (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        pathway_id uuid not null,
        number integer not null,
        is_applicable boolean not null default true,
        not_applicable_reason text,
        rating text not null default 'NOT_ASSESSED',
        evidence text,
        assessor text,
        assessed_on date,
        condition_a boolean not null default false,
        condition_b boolean not null default false,
        condition_c boolean not null default false,
        like parts.row_stamp including defaults,
        constraint assurance_test_pk primary key (office_id, id),
        constraint assurance_test_once unique (office_id, pathway_id, number),
        constraint assurance_test_pathway foreign key (office_id, programme_id, pathway_id) references pathway (office_id, programme_id, id),
        constraint assurance_test_number_known check (number between 1 and 5),
        constraint assurance_test_rating_known check (rating in ('NOT_ASSESSED','NOT_MET','PARTLY','MET')),
        constraint assurance_test_only_beds_set_aside check (is_applicable or (number = 5 and not_applicable_reason is not null)),
        constraint assurance_test_assessed_by_somebody check (rating = 'NOT_ASSESSED' or (assessor is not null and assessed_on is not null)),
        constraint assurance_test_conditions_of_beds check (number = 5 or not (condition_a or condition_b or condition_c)),
        constraint assurance_test_beds_met_by_condition check (number <> 5 or rating <> 'MET' or condition_a or condition_b or condition_c)
      )`);
    await q.query(`
      create table business_case (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        workstream_id uuid not null,
        pathway_id uuid,
        code text not null,
        kind text not null,
        title text not null,
        like parts.row_stamp including defaults,
        constraint business_case_pk primary key (office_id, id),
        constraint business_case_in_programme unique (office_id, programme_id, id),
        constraint business_case_code_once unique (office_id, programme_id, code),
        constraint business_case_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint business_case_pathway foreign key (office_id, programme_id, pathway_id) references pathway (office_id, programme_id, id),
        constraint business_case_kind_known check (kind in ('SOC','PCBC','DMBC','OBC','FBC','BJC')),
        constraint business_case_title_written check (length(btrim(title)) > 0)
      )`);
    const sections = ['strategic', 'economic', 'commercial', 'financial', 'management'];
    const sectionColumns = sections.map((each) => `${each} text not null default 'NOT_STARTED'`);
    const sectionChecks = sections.map(
      (each) =>
        `constraint business_case_version_${each}_known check (${each} in ('NOT_STARTED','DRAFT','COMPLETE'))`,
    );
    await q.query(`
      create table business_case_version (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        business_case_id uuid not null,
        number integer not null,
        status text not null default 'DRAFT',
        status_on date not null,
        status_reason text,
        decision_id uuid,
        plan_item_id uuid,
        ${sectionColumns.join(',\n        ')},
        capital_pounds bigint,
        capital_note text,
        revenue_pounds bigint,
        revenue_note text,
        price_base text,
        like parts.row_stamp including defaults,
        constraint business_case_version_pk primary key (office_id, id),
        constraint business_case_version_number_once unique (office_id, business_case_id, number),
        constraint business_case_version_case foreign key (office_id, programme_id, business_case_id) references business_case (office_id, programme_id, id),
        constraint business_case_version_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint business_case_version_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint business_case_version_number_counts check (number >= 1),
        constraint business_case_version_status_known check (status in
          ('DRAFT','FOR_REVIEW','FINAL','SUBMITTED','APPROVED','APPROVED_WITH_CONDITIONS','REJECTED','SUPERSEDED','WITHDRAWN')),
        ${sectionChecks.join(',\n        ')},
        constraint business_case_version_not_below_zero check (capital_pounds >= 0 and revenue_pounds >= 0)
      )`);
    await q.query(`create unique index business_case_version_one_final on business_case_version (office_id, business_case_id)
      where status = 'FINAL'`);
    for (const table of ['pathway_stage', 'assurance_test', 'business_case', 'business_case_version'])
      await q.query('call keep_history_of($1)', [table]);
    // Every stage that is in a plan already stands without a state, and every pathway has its five tests.
    await q.query(`
      insert into pathway_stage (office_id, id, programme_id, pathway_id, plan_item_id)
      select office_id, gen_random_uuid(), programme_id, pathway_id, id from plan_item where pathway_id is not null`);
    await q.query(`
      insert into assurance_test (office_id, id, programme_id, pathway_id, number)
      select p.office_id, gen_random_uuid(), p.programme_id, p.id, n from pathway p, generate_series(1, 5) n`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table business_case_version, business_case, assurance_test, pathway_stage`);
    await q.query(`alter table pathway drop column bed_change, drop column bed_change_source`);
  }
}
