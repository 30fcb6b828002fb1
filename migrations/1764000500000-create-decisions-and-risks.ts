import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was decided, under which conditions; what may go wrong, how badly and how likely. */
export class CreateDecisionsAndRisks1764000500000 implements MigrationInterface {
  name = 'CreateDecisionsAndRisks1764000500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table decision (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        body_id uuid not null,
        meeting_id uuid,
        plan_item_id uuid,
        code text not null,
        year integer not null,
        number integer not null,
        title text not null,
        wording text not null,
        type text not null default 'COMMITTEE',
        outcome text not null,
        state text not null,
        taken_on date,
        rationale text,
        votes_for integer,
        votes_against integer,
        abstentions integer,
        supersedes_id uuid,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        archived_at timestamptz,
        archive_reason text,
        like parts.row_stamp including defaults,
        constraint decision_pk primary key (office_id, id),
        constraint decision_in_programme unique (office_id, programme_id, id),
        constraint decision_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint decision_body foreign key (office_id, body_id) references body (office_id, id),
        constraint decision_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint decision_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id),
        constraint decision_supersedes foreign key (office_id, programme_id, supersedes_id) references decision (office_id, programme_id, id),
        constraint decision_number_once unique (office_id, body_id, year, number),
        constraint decision_code_once unique (office_id, code),
        constraint decision_wording_written check (length(btrim(wording)) > 0),
        constraint decision_type_known check (type in ('COMMITTEE','DELEGATED','CHAIRS_ACTION','URGENT','CONDITIONAL','IN_PRINCIPLE','RATIFICATION')),
        constraint decision_outcome_known check (outcome in ('APPROVED','APPROVED_AMENDED','APPROVED_CONDITIONALLY','REJECTED','DEFERRED','NOTED',
          'REFERRED_BACK','NOT_CARRIED','NO_RECOMMENDATION_MADE','UNKNOWN','STEER','ENDORSED_FOR_PROGRESS','ENDORSED','RECOMMENDED','ADVISED',
          'COMMENTS','RECOMMENDATIONS','SUPPORTED','NOT_SUPPORTED','ASSURED','ASSURED_WITH_CONDITIONS','NOT_ASSURED','REPORTED','DIRECTED')),
        constraint decision_state_known check (state in ('TAKEN','IN_EFFECT','LAPSED','IMPLEMENTED','SUPERSEDED','RESCINDED','QUASHED')),
        constraint decision_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint decision_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7),
        constraint decision_votes_not_negative check (votes_for >= 0 and votes_against >= 0 and abstentions >= 0),
        constraint decision_archived_with_reason check ((archived_at is null) = (archive_reason is null))
      )`);
    await q.query(`create index decision_by_programme on decision (office_id, programme_id, taken_on)`);
    await q.query(`create index decision_by_item on decision (office_id, plan_item_id)`);
    await q.query(`
      create table decision_condition (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        decision_id uuid not null,
        position integer not null,
        text text not null,
        satisfied_by_body_id uuid,
        due_on date,
        long_stop_on date,
        state text not null default 'OPEN',
        evidence text,
        settled_on date,
        settled_by_decision_id uuid,
        like parts.row_stamp including defaults,
        constraint decision_condition_pk primary key (office_id, id),
        constraint decision_condition_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint decision_condition_position_once unique (office_id, decision_id, position),
        constraint decision_condition_body foreign key (office_id, satisfied_by_body_id) references body (office_id, id),
        constraint decision_condition_settled_by foreign key (office_id, programme_id, settled_by_decision_id)
          references decision (office_id, programme_id, id),
        constraint decision_condition_text_written check (length(btrim(text)) > 0),
        constraint decision_condition_state_known check (state in ('OPEN','MET','WAIVED','FAILED')),
        constraint decision_condition_met_has_evidence check (state <> 'MET' or (evidence is not null and settled_on is not null)),
        constraint decision_condition_waived_by_decision check (state <> 'WAIVED' or settled_by_decision_id is not null)
      )`);
    await q.query(`
      create table risk (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        code text not null,
        title text not null,
        cause text not null,
        event text not null,
        effect text not null,
        workstream_id uuid,
        owner_person_id uuid,
        owner_post_id uuid,
        domain text not null,
        inherent_likelihood integer not null,
        inherent_consequence integer not null,
        current_likelihood integer not null,
        current_consequence integer not null,
        target_likelihood integer,
        target_consequence integer,
        target_on date,
        response text,
        controls text,
        actions text,
        raised_on date not null,
        review_on date,
        reviewed_on date,
        state text not null default 'OPEN',
        close_reason text,
        close_note text,
        closed_on date,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        known_from date,
        like parts.row_stamp including defaults,
        constraint risk_pk primary key (office_id, id),
        constraint risk_in_programme unique (office_id, programme_id, id),
        constraint risk_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint risk_code_once unique (office_id, programme_id, code),
        constraint risk_workstream foreign key (office_id, programme_id, workstream_id) references workstream (office_id, programme_id, id),
        constraint risk_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint risk_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint risk_domain_known check (domain in ('SAFETY','QUALITY','WORKFORCE','STATUTORY','REPUTATION','OBJECTIVES','FINANCE',
          'SERVICE_INTERRUPTION','ENVIRONMENT')),
        constraint risk_scores_in_range check (inherent_likelihood between 1 and 5 and inherent_consequence between 1 and 5
          and current_likelihood between 1 and 5 and current_consequence between 1 and 5
          and target_likelihood between 1 and 5 and target_consequence between 1 and 5),
        constraint risk_target_whole check ((target_likelihood is null) = (target_consequence is null)),
        constraint risk_response_known check (response in ('AVOID','REDUCE','TRANSFER','ACCEPT','SHARE','CONTINGENCY')),
        constraint risk_state_known check (state in ('DRAFT','OPEN','TREATING','TOLERATED','CLOSED')),
        constraint risk_closed_with_reason check ((state = 'CLOSED') = (close_reason is not null) and (state = 'CLOSED') = (closed_on is not null)),
        constraint risk_close_reason_known check (close_reason in ('MITIGATED','OCCURRED','EXPIRED','TOLERATED','MERGED')),
        constraint risk_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint risk_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7)
      )`);
    await q.query(`
      create table risk_plan_item (
        office_id uuid not null,
        id uuid not null,
        programme_id uuid not null,
        risk_id uuid not null,
        plan_item_id uuid not null,
        like parts.row_stamp including defaults,
        constraint risk_plan_item_pk primary key (office_id, id),
        constraint risk_plan_item_once unique (office_id, risk_id, plan_item_id),
        constraint risk_plan_item_risk foreign key (office_id, programme_id, risk_id) references risk (office_id, programme_id, id),
        constraint risk_plan_item_item foreign key (office_id, programme_id, plan_item_id) references plan_item (office_id, programme_id, id)
      )`);
    await q.query(`create index risk_plan_item_by_item on risk_plan_item (office_id, plan_item_id)`);
    for (const table of ['decision', 'decision_condition', 'risk', 'risk_plan_item'])
      await q.query('call keep_history_of($1)', [table]);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table risk_plan_item, risk, decision_condition, decision`);
  }
}
